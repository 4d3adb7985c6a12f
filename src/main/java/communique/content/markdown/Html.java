package communique.content.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Source characters as the characters that are meant, and those as HTML. */
final class Html {

  private static final int REPLACEMENT = 0xFFFD;

  private Html() {}

  /** What source text says: backslashes taken away, entities decoded. */
  static String decode(CharSequence source) {
    String text = source.toString();
    boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
    return plain ? text : Escaping.unescapeString(text);
  }

  /** The text with a replacement character for each that no HTML page may hold. */
  static String clean(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Clean text as the content of an element or of an attribute in double quotes. */
  static void escape(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '"' -> to.append("&quot;");
        default -> to.append(c);
      }
    }
  }

  /** Whether a character is allowed at first sight, as nearly all are. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < '\u007F') || (c > '\u009F' && c < Character.MIN_SURROGATE) || c == '\n';
  }

  private static boolean isAllowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !surrogate && !noncharacter;
  }
}
