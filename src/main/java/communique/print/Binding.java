package communique.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Keeps on one line what the renderer would part because an element begins or ends there: a mark
 * and what ends the sentence behind it, a bracket and the strong words that it opens.
 */
final class Binding {

  private static final String MARKS = "src";

  /** Of words without spaces a few characters are enough, and a line has room for them. */
  private static final int FEW = 2;

  private static final Pattern END = Pattern.compile("^[)\\]}.,;:!?”’、。，；：！？）》」』】]+");

  private static final Pattern BEGINNING = Pattern.compile("[(\\[{“‘（《「『【]+$");

  private Binding() {}

  /** Puts the last of some marks and the signs right behind it where no line ends between them. */
  static void toSignsBehind(Element marks) {
    if (marks.getAttribute("class").equals(MARKS)
        && marks.getLastChild() instanceof Element last
        && marks.getNextSibling() instanceof Text behind) {
      Matcher signs = END.matcher(behind.getData());
      if (signs.find()) {
        bind(marks, last, behind, signs.end());
      }
    }
  }

  /** Puts the signs right before strong words, and the first of these, where no line ends. */
  static void toSignsBefore(Element strong) {
    if (strong.getPreviousSibling() instanceof Text before
        && strong.getFirstChild() instanceof Text words) {
      Matcher signs = BEGINNING.matcher(before.getData());
      if (signs.find()) {
        open(strong, before.splitText(signs.start()), words);
      }
    }
  }

  private static void open(Element strong, Text signs, Text words) {
    int space = words.getData().indexOf(' ');
    int first = space < 0 ? Math.min(FEW, words.getLength()) : space;
    words.splitText(first);
    Element bound = span(strong, "style", "display: inline-block; white-space: nowrap");
    strong.getParentNode().insertBefore(bound, strong);
    Element begun = (Element) strong.cloneNode(false);
    begun.removeAttribute("id");
    begun.appendChild(words);
    bound.appendChild(signs);
    bound.appendChild(begun);
  }

  private static void bind(Element marks, Element last, Text behind, int end) {
    Text rest = behind.splitText(end);
    Element bound = span(marks, "style", "display: inline-block; white-space: nowrap");
    Element alone = span(marks, "class", MARKS);
    alone.appendChild(last);
    bound.appendChild(alone);
    bound.appendChild(behind);
    rest.getParentNode().insertBefore(bound, rest);
  }

  private static Element span(Element like, String attribute, String value) {
    Element span = like.getOwnerDocument().createElementNS(like.getNamespaceURI(), "span");
    span.setAttribute(attribute, value);
    return span;
  }
}
