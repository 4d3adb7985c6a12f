package communique.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The sheets of a document, for the day that the renderer fails on one: a {@code div} of the class
 * {@code sheet} each, with a heading whose id is {@code sheet_} and the record's.
 */
record Sheets(Document document, Map<String, Element> byId) {

  private static final String ID = "sheet_";

  private static final String SHEET = "sheet";

  /** What stays of a sheet that is left out: what runs along its pages, and its title. */
  private static final Set<String> RUNNING = Set.of("first", "top", "foot");

  static Sheets of(Document document) {
    Map<String, Element> found = new LinkedHashMap<>();
    for (Element title : Copy.elements(document, "h1")) {
      if (title.getAttribute("id").startsWith(ID)) {
        around(title)
            .ifPresent(sheet -> found.put(title.getAttribute("id").substring(ID.length()), sheet));
      }
    }
    return new Sheets(document, found);
  }

  private static Optional<Element> around(Element title) {
    return Stream.iterate(title.getParentNode(), Element.class::isInstance, Node::getParentNode)
        .map(Element.class::cast)
        .filter(one -> one.getAttribute("class").startsWith(SHEET))
        .findFirst();
  }

  /** Takes everything out of the document but one of them. */
  void keep(String id) {
    Element kept = sheet(id);
    siblings(kept).stream().filter(other -> other != kept).forEach(Sheets::remove);
    Copy.unlink(document, from -> true);
  }

  /** Leaves the title of a sheet, and a remark in the place of all else. */
  void leaveOut(String id, String remark) {
    Element sheet = sheet(id);
    Element title = title(sheet, ID + id);
    for (Element part : children(sheet)) {
      if (!RUNNING.contains(part.getAttribute("class"))) {
        remove(part);
      }
    }
    sheet.appendChild(title);
    Element told = document.createElementNS(sheet.getNamespaceURI(), "p");
    told.setTextContent(remark);
    sheet.appendChild(told);
    Copy.unlink(document, from -> true);
  }

  private static Element title(Element sheet, String id) {
    return Copy.elements(sheet.getOwnerDocument(), "h1").stream()
        .filter(title -> title.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Element sheet(String id) {
    return Objects.requireNonNull(byId.get(id), id);
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
