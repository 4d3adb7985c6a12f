package communique.content.yaml;

import communique.shape.SegmentBreaks;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes what folding did to words of Chinese and Japanese: YAML makes a space of every line break
 * in a value, and their words have none.
 */
final class Folds {

  private Folds() {}

  /**
   * The value without those spaces that were line breaks between such characters.
   *
   * @param value as YAML gives it
   * @param source as it is written, over several lines
   */
  static String unfold(String value, String source) {
    List<Gap> written = gaps(source);
    List<Gap> folded = gaps(value);
    if (written.size() != folded.size()) {
      return value;
    }
    StringBuilder words = new StringBuilder(value.length());
    int from = 0;
    for (int i = 0; i < folded.size(); i++) {
      Gap gap = folded.get(i);
      boolean fold = written.get(i).broken && !gap.broken;
      words.append(value, from, fold ? gap.from : gap.to);
      from = gap.to;
    }
    return words.append(value, from, value.length()).toString();
  }

  /** White space between two characters that no line break parts, in order. */
  private static List<Gap> gaps(String text) {
    List<Gap> gaps = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && isSpace(text.charAt(to))) {
        to++;
      }
      if (from > 0 && from < to && to < text.length()) {
        Gap gap = new Gap(from, to, text.substring(from, to).indexOf('\n') >= 0);
        if (SegmentBreaks.vanishesBetween(text.codePointBefore(from), text.codePointAt(to))) {
          gaps.add(gap);
        }
      }
      from = to + 1;
    }
    return gaps;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private record Gap(int from, int to, boolean broken) {}
}
