package communique.check.article;

import communique.shape.MarkFamily;
import communique.shape.Normal;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
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

  /** Scripts of which a line can be broken between any two words, for no space stands there. */
  private static final Set<UnicodeScript> UNSPACED = unspaced();

  private Letters() {}

  private static Set<UnicodeScript> unspaced() {
    Set<UnicodeScript> scripts = EnumSet.copyOf(SOLID);
    scripts.remove(UnicodeScript.HANGUL);
    return scripts;
  }

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

  /**
   * A letter or punctuation mark of a script that is printed without spaces; not Hangul, and no
   * quotation mark, for the shape of those does not count.
   */
  static boolean isUnspaced(int point) {
    boolean letter = point > 0x0DFF && isPart(point) && UNSPACED.contains(UnicodeScript.of(point));
    return letter || (isEastAsian(point) && MarkFamily.mark((char) point).isEmpty());
  }

  /** Punctuation of East Asia, and the sign for a long vowel, which is of no one script. */
  private static boolean isEastAsian(int point) {
    return (point > 0x3000 && point <= 0x303F)
        || point == 0x30FB
        || point == 0x30FC
        || (point > 0xFF00 && point <= 0xFF9F && !isFullWidthLatin(point));
  }

  private static boolean isFullWidthLatin(int point) {
    return point < 0xFF61 && Character.isLetterOrDigit(point);
  }

  /** White space of any kind. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** White space that ends a line. */
  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
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

  /** A mark before the last letter of a word of Hebrew makes it an abbreviation. */
  private static boolean isHebrewEnd(String text, int i) {
    return i >= text.length() || !isHebrew(text.charAt(i));
  }

  private static boolean isHebrew(int point) {
    return point >= 0x05D0 && point <= 0x05EA;
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
      case '\'', '’', '‘', '＇', '`', '´', '′', '׳', '-' ->
          isPart(before) && isPart(after) && !isSolid(before) && !isSolid(after);
      case '"', '”', '״' -> isHebrew(before) && isHebrew(after) && isHebrewEnd(text, i + 2);
      default -> false;
    };
  }
}
