package communique.print;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
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

  /**
   * So words from the right begin and end that are a whole: words from the left among them stand
   * where a reader from the right comes to them.
   */
  static final String WHOLE = RIGHT + RIGHT;

  private static final Pattern SEVERAL = Pattern.compile("\u200F{2,}");

  private Shaped() {}

  /** Shapes all words in an element. */
  static void in(Element body) {
    Node child = body.getFirstChild();
    while (child != null) {
      if (child instanceof Text text) {
        text.setData(words(text.getData()));
      } else if (child instanceof Element inner && isWhole(inner)) {
        inner.setTextContent(whole(shaped(inner.getTextContent())));
      } else if (child instanceof Element inner) {
        in(inner);
      }
      child = child.getNextSibling();
    }
  }

  /** Words from the right in a line: what is marked in them is not worth their order. */
  private static boolean isWhole(Element element) {
    NodeList inside = element.getElementsByTagName("*");
    return element.getAttribute("dir").equals("rtl")
        && IntStream.range(0, inside.getLength())
            .mapToObj(inside::item)
            .allMatch(one -> one.getNodeName().equals("mark"));
  }

  /** The words of one stretch of text. */
  static String words(String text) {
    String shaped = shaped(text);
    return isFromRight(shaped) ? isolated(shaped) : shaped;
  }

  private static boolean isFromRight(String text) {
    return FROM_RIGHT.matcher(text).find();
  }

  private static String shaped(String text) {
    if (text.chars().allMatch(c -> c < '\u0590')) {
      return text;
    }
    String piled = LAO_AM.matcher(text).replaceAll("\u0ECD$1\u0EB2");
    String thai = THAI_AM.matcher(piled).replaceAll("\u0E4D$1\u0E32");
    return isFromRight(thai) ? joined(SEVERAL.matcher(thai).replaceAll(RIGHT)) : thai;
  }

  private static String whole(String text) {
    return WHOLE + text + WHOLE;
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
    if (begins && ends) {
      int end = text.stripTrailing().length();
      int start = text.length() - text.stripLeading().length();
      return text.substring(0, start) + whole(text.substring(start, end)) + text.substring(end);
    }
    return (begins ? RIGHT : "") + text;
  }

  private static boolean isFromRight(int letter) {
    return isFromRight(Character.toString(letter));
  }
}
