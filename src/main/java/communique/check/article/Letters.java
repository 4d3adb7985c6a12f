package communique.check.article;

import communique.shape.Normal;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What makes up words, after the word boundaries of UAX #29, and which scripts need no spaces. */
final class Letters {

  private static final Set<UnicodeScript> SOLID =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Letters() {}

  /** A letter, a digit, or what is written above and below them. */
  static boolean isPart(int point) {
    return Character.isLetterOrDigit(point)
        || Normal.isMark(point)
        || Character.getType(point) == Character.FORMAT;
  }

  /** A letter of a script that prints words without spaces, or of Hangul. */
  static boolean isSolid(int point) {
    return point > 0x0DFF && isPart(point) && SOLID.contains(UnicodeScript.of(point));
  }

  /** Whether a word of several letters can begin there. */
  static boolean isWordAt(String text, int i) {
    int point = text.codePointAt(i);
    return isPart(point) && !isSolid(point);
  }

  /** Whether the word that the character before belongs to goes on there. */
  static boolean continuesAt(String text, int i) {
    return isWordAt(text, i) || joinsAt(text, i);
  }

  /** Whether a mark there holds a word together: {@code China's}, {@code long-term}, 48.9. */
  static boolean joinsAt(String text, int i) {
    if (i == 0 || i + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i + 1);
    return switch (text.charAt(i)) {
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '\'', '’', '‘', '＇', '-', '\u2010', '\u2011' ->
          isPart(before) && isPart(after) && !isSolid(before) && !isSolid(after);
      default -> false;
    };
  }
}
