package communique.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Keeps a mark, and what ends the sentence behind it, on one line. */
final class Binding {

  private static final String MARKS = "src";
  private static final Pattern END = Pattern.compile("^[)\\]}.,;:!?”’、。，；：！？）》」』】]+");

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
