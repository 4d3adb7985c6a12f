package communique.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills in the index of a book. A line with {@code data-mentions} is given a link to the place of
 * that name, and to the first place in every {@code sheet} that leads to the same. Each sheet
 * begins on a page of its own, so that no page is told twice. A line without a place is taken out.
 */
final class Index {

  private static final String WANTED = "data-mentions";

  private final Map<String, List<Place>> places = new HashMap<>();
  private final Set<Mention> mentions = new HashSet<>();

  /**
   * What a line leads to.
   *
   * @param id the anchor
   * @param kind the class of the link: a place where something is told, or only mentioned
   */
  private record Place(String id, String kind) {}

  private record Mention(Node sheet, String href) {}

  private Index() {}

  /** Fills in the lines among the elements of a document, which are in its order. */
  static void fill(List<Element> elements) {
    Index index = new Index();
    List<Element> lines = elements.stream().filter(one -> one.hasAttribute(WANTED)).toList();
    lines.forEach(line -> index.places.put(line.getAttribute(WANTED), new ArrayList<>()));
    elements.forEach(index::note);
    lines.forEach(index::fill);
  }

  private void note(Element element) {
    String id = element.getAttribute("id");
    places.getOrDefault("#" + id, new ArrayList<>()).add(new Place(id, "at own"));
    String href = element.getAttribute("href");
    if (places.containsKey(href)) {
      for (Node at = element; at instanceof Element around; at = at.getParentNode()) {
        if (around.getAttribute("class").equals("sheet") && mentions.add(new Mention(at, href))) {
          places.get(href).add(new Place(named(element), "at"));
        }
      }
    }
  }

  private String named(Element link) {
    if (link.getAttribute("id").isEmpty()) {
      link.setAttribute("id", "mention_" + mentions.size());
    }
    return link.getAttribute("id");
  }

  private void fill(Element line) {
    List<Place> found = places.getOrDefault(line.getAttribute(WANTED), List.of());
    line.removeAttribute(WANTED);
    found.forEach(place -> line.appendChild(link(line, place)));
    if (found.isEmpty()) {
      line.getParentNode().removeChild(line);
    }
  }

  private static Element link(Element line, Place place) {
    Element a = line.getOwnerDocument().createElementNS(line.getNamespaceURI(), "a");
    a.setAttribute("class", place.kind());
    a.setAttribute("href", "#" + place.id());
    return a;
  }
}
