package communique.check.change;

import communique.check.article.Negation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A passage and what it is taken from.
 *
 * @param passage the words that are left
 * @param text the words around them, too
 */
record Cut(Plain passage, String text) {

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?。！？;；])(?!\\d)");

  /** In scripts without spaces. */
  private static final int LETTERS = 4;

  /** In languages in which the end of a sentence says not. */
  private static final int REST = 6;

  private static final Pattern ENDS_LATE =
      Pattern.compile("[\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]\\z");

  /**
   * Whether so few words next to it say not that it says the opposite of them, wherever in the text
   * it stands.
   */
  boolean dropsNot(int words) {
    List<String> sentences =
        Stream.of(SENTENCE.split(text))
            .map(sentence -> Plain.of(sentence).words())
            .filter(sentence -> passage.isIn(new Plain(sentence)))
            .toList();
    return !sentences.isEmpty() && sentences.stream().allMatch(it -> dropsNot(it, words));
  }

  private boolean dropsNot(String sentence, int words) {
    int from = sentence.indexOf(passage.words());
    String rest = sentence.substring(from + passage.words().length());
    boolean late = ENDS_LATE.matcher(passage.words()).find();
    return Negation.isIn(last(sentence.substring(0, from), words))
        || (late && Negation.isIn(rest.substring(0, Math.min(REST, rest.length()))));
  }

  private static String last(String before, int words) {
    String[] all = before.strip().split(" ", -1);
    String last =
        String.join(" ", List.of(all).subList(Math.max(0, all.length - words), all.length));
    boolean solid = !last.isEmpty() && Character.isIdeographic(last.codePointBefore(last.length()));
    return solid ? last.substring(Math.max(0, last.length() - LETTERS)) : last;
  }
}
