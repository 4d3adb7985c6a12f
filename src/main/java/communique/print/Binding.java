package communique.print;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Keeps the mark of a source on the line of the word that it belongs to. */
final class Binding {

  /** Of a script without spaces a few characters are enough, and a line has room for them. */
  private static final int LONGEST = 16;

  private static final int FEW = 2;

  private Binding() {}

  /** Puts a mark and the word right before it where no line ends between them. */
  static void toWordBefore(Element mark) {
    if (mark.getPreviousSibling() instanceof Text before && !before.getData().isBlank()) {
      Text word = before.splitText(start(before.getData()));
      Element bound = mark.getOwnerDocument().createElementNS(mark.getNamespaceURI(), "span");
      bound.setAttribute("style", "display: inline-block; white-space: nowrap");
      Node parent = mark.getParentNode();
      parent.insertBefore(bound, word);
      bound.appendChild(word);
      bound.appendChild(mark);
    }
  }

  private static int start(String text) {
    int word = text.lastIndexOf(' ') + 1;
    return text.length() - word > LONGEST ? text.offsetByCodePoints(text.length(), -FEW) : word;
  }
}
