package communique.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Finds the ends of our own marks, {@code [[…]]} and {@code [@…]}, and of their parts. */
final class Marks {

  private static final int LONGEST_ENTITY = 34;

  private Marks() {}

  /**
   * Whether a mark begins there. Of three brackets the first is just a bracket, so that a link can
   * stand in brackets.
   */
  static boolean beginsAt(CharSequence text, int index) {
    char second = at(text, index + 1);
    boolean link = second == '[' && at(text, index + 2) != '[';
    return at(text, index) == '[' && (link || second == '@');
  }

  /**
   * The offset after a mark, or {@link LinkEnds#NONE} if it is not closed before another bracket or
   * the end of the text. A bracket after a backslash belongs to the mark's words.
   */
  static int end(CharSequence text, int start) {
    boolean link = at(text, start + 1) == '[';
    for (int i = start + 2; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '[' -> {
          return LinkEnds.NONE;
        }
        case ']' -> {
          if (!link) {
            return i + 1;
          }
          return at(text, i + 1) == ']' ? i + 2 : LinkEnds.NONE;
        }
        default -> {}
      }
    }
    return LinkEnds.NONE;
  }

  /** What stands between the semicolons, but for those that end an entity or are escaped. */
  static List<BasedSequence> parts(BasedSequence inner) {
    List<BasedSequence> parts = new ArrayList<>();
    int from = 0;
    int entity = 0;
    for (int i = 0; i < inner.length(); i++) {
      switch (inner.charAt(i)) {
        case '\\' -> i++;
        case '&' -> entity = i;
        case ';' -> {
          if (!isEntity(inner.subSequence(Math.max(entity, from), i + 1))) {
            parts.add(inner.subSequence(from, i));
            from = i + 1;
          }
        }
        default -> {}
      }
    }
    parts.add(inner.subSequence(from));
    return parts;
  }

  private static boolean isEntity(BasedSequence source) {
    return source.length() <= LONGEST_ENTITY
        && source.charAt(0) == '&'
        && source.indexOf(';') == source.length() - 1
        && !source.matches(Html.decode(source));
  }

  private static char at(CharSequence text, int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }
}
