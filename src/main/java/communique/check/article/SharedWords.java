package communique.check.article;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Whether words are for the most part those of another text, and so in its language. */
final class SharedWords {

  /** The least weight of shared words that tells: two words, or four letters. */
  private static final int LEAST = 4;

  /** Of how many words, so many have to be shared. */
  private static final int OF = 5;

  private static final int SHARED = 3;

  private SharedWords() {}

  static boolean areMost(String text, Tokens tokens, IntPredicate shared) {
    int[] words = tokens.words().filter(token -> isTelling(text, tokens, token)).toArray();
    int all = weight(tokens, IntStream.of(words));
    int common = weight(tokens, IntStream.of(words).filter(shared));
    return common >= LEAST && OF * common >= SHARED * all;
  }

  /** Whether it is a word and no name or figure. */
  private static boolean isTelling(String text, Tokens tokens, int token) {
    int first = text.codePointAt(tokens.start(token));
    return Character.isLetter(first) && !Character.isUpperCase(first);
  }

  private static int weight(Tokens tokens, IntStream words) {
    return words.map(token -> tokens.isSolid(token) ? 1 : 2).sum();
  }
}
