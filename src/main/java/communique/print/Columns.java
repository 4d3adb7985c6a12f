package communique.print;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets short lists in columns of equal length: those with {@code data-columns}, which says how
 * many. The renderer fills one column to the foot of the page before it begins the next; what is
 * longer than a page is left to it, in an element of the class {@code long}.
 */
final class Columns {

  private static final String WANTED = "data-columns";

  /** So many lines stand on one page. */
  private static final int MOST = 120;

  private Columns() {}

  /** Sets all that want it. */
  static void set(Document document) {
    Copy.elements(document, "*").stream()
        .filter(list -> list.hasAttribute(WANTED))
        .forEach(Columns::set);
  }

  private static void set(Element list) {
    int number = Integer.parseInt(list.getAttribute(WANTED));
    list.removeAttribute(WANTED);
    List<Element> items = items(list);
    int all = items.stream().mapToInt(Columns::lines).sum();
    if (all > MOST) {
      Element around = div(list, "long");
      list.getParentNode().replaceChild(around, list);
      around.appendChild(list);
    } else if (items.size() > 1) {
      part(list, items, (all + number - 1) / number);
    }
  }

  /** The next column begins where the lines of the last are enough. */
  private static void part(Element list, List<Element> items, int height) {
    Element columns = div(list, "columns");
    list.getParentNode().replaceChild(columns, list);
    int above = 0;
    Element column = begin(columns, list);
    for (Element item : items) {
      if (above >= height) {
        column = begin(columns, list);
        above = 0;
      }
      column.appendChild(item);
      above += lines(item);
    }
  }

  private static Element begin(Element columns, Element list) {
    Element column = div(list, "column");
    Node part = list.cloneNode(false);
    column.appendChild(part);
    columns.appendChild(column);
    return (Element) part;
  }

  private static Element div(Element like, String kind) {
    Element div = like.getOwnerDocument().createElementNS(like.getNamespaceURI(), "div");
    div.setAttribute("class", kind);
    return div;
  }

  private static List<Element> items(Element list) {
    List<Element> items = new ArrayList<>();
    for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element item) {
        items.add(item);
      }
    }
    return items;
  }

  private static int lines(Element item) {
    return 1 + item.getElementsByTagNameNS("*", "li").getLength();
  }
}
