package communique.print;

import communique.glyph.Glyphs;
import communique.glyph.Part;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Marks where the fonts lack a character, so that nothing is wanting unseen. The renderer would
 * print another sign and be silent. An element with {@code data-optional} is taken out instead.
 */
final class Gaps {

  private static final String OPTIONAL = "data-optional";

  private final Document document;
  private final String foreign;

  private Gaps(Document document, String foreign) {
    this.document = document;
    this.foreign = foreign;
  }

  /**
   * Marks the gaps in an element.
   *
   * @param foreign stands for words in a script that the fonts do not have, in the language of the
   *     document
   */
  static void mark(Element body, String foreign) {
    if (!Glyphs.show(body.getTextContent())) {
      new Gaps(body.getOwnerDocument(), foreign).in(body);
    }
  }

  private void in(Element element) {
    for (Node child : children(element)) {
      if (child instanceof Text text && !Glyphs.show(text.getData())) {
        fill(text);
      } else if (child instanceof Element inner) {
        if (inner.hasAttribute(OPTIONAL) && !Glyphs.show(inner.getTextContent())) {
          element.removeChild(inner);
        } else {
          in(inner);
        }
      }
    }
  }

  private static List<Node> children(Element element) {
    NodeList nodes = element.getChildNodes();
    List<Node> children = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      children.add(nodes.item(i));
    }
    return children;
  }

  private void fill(Text text) {
    Node parent = text.getParentNode();
    Glyphs.parts(text.getData()).forEach(part -> parent.insertBefore(printed(part), text));
    parent.removeChild(text);
  }

  private Node printed(Part part) {
    return switch (part.kind()) {
      case SHOWN -> document.createTextNode(part.words());
      case MISSING -> document.createTextNode(Glyphs.BLANK);
      case FOREIGN -> remark();
    };
  }

  private Element remark() {
    Element root = document.getDocumentElement();
    Element remark = document.createElementNS(root.getNamespaceURI(), "span");
    remark.setAttribute("lang", root.getAttribute("lang"));
    remark.setTextContent(foreign);
    return remark;
  }
}
