package communique.print;

import java.util.Set;
import org.w3c.dom.Element;

/**
 * Words in another language, such that their tag says so (PDF/UA-1, 7.2). The renderer leaves out
 * the tag of an inline element that ends its block, unless there is something in it besides words.
 */
final class Tongues {

  private static final Set<String> INLINE =
      Set.of("span", "q", "cite", "a", "b", "i", "em", "strong", "small");

  private Tongues() {}

  /** Puts an empty element behind the words of an element that says their language. */
  static void keep(Element element) {
    if (element.hasAttribute("lang") && INLINE.contains(element.getTagName())) {
      element.appendChild(
          element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "span"));
    }
  }
}
