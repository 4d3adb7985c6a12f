package communique.check.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Where each word of a text stands, and what looks like it. Made in one pass. */
final class Index {

  private static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] words;
  private final int[] firsts;
  private final int[] sorted;

  /** Numbers the tokens of a folded text. */
  Index(Folded text, Tokens tokens) {
    words = new int[tokens.count()];
    for (int i = 0; i < words.length; i++) {
      words[i] = numbers.computeIfAbsent(key(text, tokens, i), word -> numbers.size());
    }
    firsts = new int[numbers.size() + 1];
    Arrays.stream(words).forEach(word -> firsts[word + 1]++);
    Arrays.parallelPrefix(firsts, Integer::sum);
    int[] next = Arrays.copyOf(firsts, firsts.length);
    sorted = new int[words.length];
    IntStream.range(0, words.length).forEach(i -> sorted[next[words[i]]++] = i);
  }

  private static String key(Folded text, Tokens tokens, int token) {
    return LookAlikes.skeleton(text.text().substring(tokens.start(token), tokens.end(token)));
  }

  /** The numbers that this text has given to the words of another; -1 for those it has not. */
  int[] numbers(Folded other, Tokens tokens) {
    return IntStream.range(0, tokens.count())
        .map(token -> numbers.getOrDefault(key(other, tokens, token), UNKNOWN))
        .toArray();
  }

  /** The number of the word at a token of this text. */
  int number(int token) {
    return words[token];
  }

  /** How often a word stands there. */
  int frequency(int number) {
    return number == UNKNOWN ? 0 : firsts[number + 1] - firsts[number];
  }

  /** The tokens at which a word stands, in order. */
  IntStream tokens(int number) {
    return number == UNKNOWN
        ? IntStream.empty()
        : Arrays.stream(sorted, firsts[number], firsts[number + 1]);
  }
}
