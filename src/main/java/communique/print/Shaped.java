package communique.print;

import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Words as fonts show them that know nothing of scripts: the letters of Arabic joined, the marks of
 * Thai and Lao in the order in which they are piled up.
 */
final class Shaped {

  private static final Pattern ARABIC = Pattern.compile("[\\u0620-\\u06FF]");
  private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");
  private static final Pattern FROM_RIGHT = Pattern.compile("[\\u0590-\\u08FF\\uFB1D-\\uFEFC]");
  private static final Pattern THAI_AM = Pattern.compile("([\\u0E48-\\u0E4B]*)\\u0E33");
  private static final Pattern LAO_AM = Pattern.compile("([\\u0EC8-\\u0ECB]*)\\u0EB3");

  /** Nobody sees it; what stands before it belongs to words from the right. */
  private static final String RIGHT = "\u200F";

  private Shaped() {}

  /** Shapes all words in an element. */
  static void in(Element body) {
    Node child = body.getFirstChild();
    while (child != null) {
      if (child instanceof Text text) {
        text.setData(words(text.getData()));
      } else if (child instanceof Element inner) {
        in(inner);
      }
      child = child.getNextSibling();
    }
  }

  /** The words of one stretch of text. */
  static String words(String text) {
    if (text.chars().allMatch(c -> c < '\u0590')) {
      return text;
    }
    String piled = LAO_AM.matcher(text).replaceAll("\u0ECD$1\u0EB2");
    String thai = THAI_AM.matcher(piled).replaceAll("\u0E4D$1\u0E32");
    return FROM_RIGHT.matcher(thai).find() ? isolated(joined(thai)) : thai;
  }

  private static String joined(String text) {
    return ARABIC.matcher(text).find()
        ? JOINERS.matcher(ArabicForms.join(text)).replaceAll("")
        : text;
  }

  /** Full stops, brackets and quotation marks at the ends of words from the right are theirs. */
  private static String isolated(String text) {
    int[] letters = text.codePoints().filter(Character::isLetter).toArray();
    if (letters.length == 0) {
      return text;
    }
    boolean begins = isFromRight(letters[0]);
    boolean ends = isFromRight(letters[letters.length - 1]);
    return (begins ? RIGHT : "") + text + (begins && ends ? RIGHT : "");
  }

  private static boolean isFromRight(int letter) {
    return FROM_RIGHT.matcher(Character.toString(letter)).find();
  }
}
