package communique.check.article;

import communique.shape.Invisible;
import communique.shape.Normal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as the eye sees it. Characters without any shape are left out:
 * Default_Ignorable_Code_Point of Unicode, such as soft hyphens, marks of direction, variation
 * selectors and spaces of no width, and control characters. What is one shape in two encodings
 * becomes one: Unicode NFC (UAX #15), ligatures and other presentation forms of letters, radicals
 * of Han, the three hyphens, dots in a row and the ellipsis, quotation marks made of two
 * characters. Full-width letters, dashes and letters of other scripts look otherwise, or mean
 * otherwise, and stay.
 */
final class Legible {

  /** What is typed for « and » where the keyboard has neither. */
  private static final Pattern ANGLES =
      Pattern.compile("<<(?=[^\\s<>])([^<>]{1,600})(?<=[^\\s<>])>>");

  /** And for „, and “ or » of two small ones. */
  private static final Pattern LOW = Pattern.compile("(?<![\\p{L}\\p{N},]),,(?![,\\s])|‚‚");

  private static final Pattern SMALL_ANGLES = Pattern.compile("‹‹|››");

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int JOINER = 0x200D;

  private final String raw;
  private final StringBuilder text;
  private int next;

  private Legible(String raw) {
    this.raw = raw;
    this.text = new StringBuilder(raw.length());
  }

  /** What the eye sees of a text; line breaks are kept, each as one character. */
  static String of(String raw) {
    Legible legible = new Legible(marked(raw.replace("\r\n", "\n")));
    while (legible.next < legible.raw.length()) {
      legible.character();
    }
    return Normal.composed(legible.text.toString());
  }

  /** Marks that are made of two characters, as one. */
  private static String marked(String raw) {
    String angles = ANGLES.matcher(raw).replaceAll("«$1»");
    String low = LOW.matcher(angles).replaceAll("„");
    return SMALL_ANGLES.matcher(low).replaceAll(two -> two.group().startsWith("‹") ? "«" : "»");
  }

  private void character() {
    int at = next;
    int point = raw.codePointAt(at);
    next = at + Character.charCount(point);
    if (point == SOFT_HYPHEN) {
      next = afterBreak(next);
    } else if (!isUnseen(point) || joinsSymbols(point)) {
      seen(point);
    }
  }

  /** A soft hyphen at the end of a line holds the two halves of a word together. */
  private int afterBreak(int from) {
    int i = from;
    int breaks = 0;
    for (; i < raw.length() && Letters.isSpace(raw.charAt(i)); i++) {
      breaks += Letters.isLineBreak(raw.charAt(i)) ? 1 : 0;
    }
    return breaks == 1 ? i : from;
  }

  /** Families, flags and the like are joined of several symbols, and look otherwise unjoined. */
  private boolean joinsSymbols(int point) {
    return point == JOINER
        && next < raw.length()
        && Character.getType(raw.codePointAt(next)) == Character.OTHER_SYMBOL;
  }

  private void seen(int point) {
    switch (point) {
      case '…' -> text.append("...");
      case '\u2010', '\u2011' -> text.append('-');
      case '\u02BC' -> text.append('’');
      case '\u02BB' -> text.append('‘');
      case '`', '‘' -> doubled(point, '“');
      case '’', '´' -> doubled(point, '”');
      case '\'' -> doubled(point, '"');
      case '\u02EE' -> text.append('″');
      case 0x1F676 -> text.append('❝');
      case 0x1F677 -> text.append('❞');
      case 0x1F678 -> text.append('❠');
      default -> form(point);
    }
  }

  /** Two single marks in a row are a double one, as typewriters and wire services set it. */
  private void doubled(int point, char pair) {
    boolean two = next < raw.length() && raw.charAt(next) == point;
    text.append(two ? pair : (char) point);
    next += two ? 1 : 0;
  }

  private void form(int point) {
    if (isPresentation(point)) {
      text.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
    } else {
      text.appendCodePoint(point);
    }
  }

  /** Ligatures of Latin, Armenian and Hebrew, forms of Arabic letters, radicals of Han. */
  private static boolean isPresentation(int point) {
    return (point >= 0xFB00 && point <= 0xFB4F && point != 0xFB05 && point != 0xFB29)
        || (point >= 0xFB50 && point <= 0xFBB1)
        || (point >= 0xFBD3 && point <= 0xFD3D)
        || (point >= 0xFD50 && point <= 0xFDFB)
        || (point >= 0xFE80 && point <= 0xFEFC)
        || (point >= 0x2F00 && point <= 0x2FD5);
  }

  private static boolean isUnseen(int point) {
    return (Character.isISOControl(point) && !Letters.isSpace((char) point))
        || Invisible.isIgnorable(point);
  }
}
