package communique.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The sheets of a document, for the day that the renderer fails on one: a {@code div} of the class
 * {@code sheet} each, with a heading whose id is {@code sheet_} and the record's.
 */
record Sheets(Document document, Map<String, Element> byId) {

  private static final String ID = "sheet_";

  /** What stays of a sheet that is left out: what runs along its pages, and its title. */
  private static final Set<String> RUNNING = Set.of("first", "top", "foot");

  static Sheets of(Document document) {
    Map<String, Element> found = new LinkedHashMap<>();
    for (Element title : Copy.elements(document, "h1")) {
      if (title.getAttribute("id").startsWith(ID)
          && title.getParentNode() instanceof Element sheet
          && sheet.getAttribute("class").equals("sheet")) {
        found.put(title.getAttribute("id").substring(ID.length()), sheet);
      }
    }
    return new Sheets(document, found);
  }

  /** Takes everything out of the document but one of them. */
  void keep(String id) {
    Element kept = sheet(id);
    siblings(kept).stream().filter(other -> other != kept).forEach(Sheets::remove);
    unlink();
  }

  /** Leaves the title of a sheet, and a remark in the place of all else. */
  void leaveOut(String id, String remark) {
    Element sheet = sheet(id);
    for (Element part : children(sheet)) {
      if (!RUNNING.contains(part.getAttribute("class")) && !part.getTagName().equals("h1")) {
        remove(part);
      }
    }
    Element told = document.createElementNS(sheet.getNamespaceURI(), "p");
    told.setTextContent(remark);
    sheet.appendChild(told);
    unlink();
  }

  private Element sheet(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /** The renderer complains of a link that leads nowhere. */
  private void unlink() {
    Set<String> places =
        Copy.elements(document, "*").stream()
            .map(element -> "#" + element.getAttribute("id"))
            .collect(Collectors.toSet());
    for (Element from : Copy.elements(document, "*")) {
      String href = from.getAttribute("href");
      if (href.startsWith("#") && !places.contains(href)) {
        if (from.getTagName().equals("bookmark")) {
          remove(from);
        } else {
          from.removeAttribute("href");
          from.removeAttribute("class");
        }
      }
    }
  }

  private static List<Element> siblings(Element element) {
    return element.getParentNode() instanceof Element parent ? children(parent) : List.of();
  }

  private static List<Element> children(Element parent) {
    return Copy.elements(parent.getOwnerDocument(), "*").stream()
        .filter(element -> element.getParentNode() == parent)
        .toList();
  }

  private static void remove(Node node) {
    node.getParentNode().removeChild(node);
  }
}
