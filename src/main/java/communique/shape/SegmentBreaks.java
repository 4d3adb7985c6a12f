package communique.shape;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What becomes of a line break within words, after the segment break transformation rules of CSS
 * Text Level 3, section 4.1.3: between two wide characters, neither of them Hangul, it goes; else
 * it is a space. Punctuation of ambiguous width, such as “ and —, is as wide as its other
 * neighbour.
 */
public final class SegmentBreaks {

  /** Stands for a neighbour that is not known. */
  public static final int UNKNOWN = '”';

  private static final Pattern BREAK = Pattern.compile("[ \\t]*\\n\\s*");
  private static final String AMBIGUOUS = "“”‘’—―…‥·";

  private static final Set<UnicodeScript> WIDE_SCRIPTS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  private static final Set<UnicodeBlock> WIDE_BLOCKS =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.CJK_COMPATIBILITY_FORMS,
          UnicodeBlock.VERTICAL_FORMS,
          UnicodeBlock.SMALL_FORM_VARIANTS);

  private SegmentBreaks() {}

  /** Whether nothing is left of a line break between these two characters. */
  public static boolean vanishesBetween(int before, int after) {
    return isWide(before)
        ? isWide(after) || isAmbiguous(after)
        : isAmbiguous(before) && isWide(after);
  }

  /**
   * Whether a character may stand beside others without a space: wide ones, and Hangul, whose
   * particles follow a word directly. Halves of characters count, which most wide ones beyond the
   * first plane are given as.
   */
  public static boolean standsUnspaced(int c) {
    return isWide(c)
        || UnicodeScript.of(c) == UnicodeScript.HANGUL
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** The words on one line, without space at either end of it. */
  public static String join(String words) {
    String text = words.strip();
    if (text.indexOf('\n') < 0) {
      return text;
    }
    Matcher found = BREAK.matcher(text);
    StringBuilder line = new StringBuilder(text.length());
    int from = 0;
    while (found.find()) {
      line.append(text, from, found.start());
      from = found.end();
      line.append(
          vanishesBetween(text.codePointBefore(found.start()), text.codePointAt(from)) ? "" : " ");
    }
    return line.append(text, from, text.length()).toString();
  }

  private static boolean isWide(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script != UnicodeScript.HANGUL
        && (WIDE_SCRIPTS.contains(script) || WIDE_BLOCKS.contains(UnicodeBlock.of(c)));
  }

  private static boolean isAmbiguous(int c) {
    return AMBIGUOUS.indexOf(c) >= 0;
  }
}
