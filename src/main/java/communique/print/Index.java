package communique.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills in the index of a book. A line with {@code data-mentions} is given a link to the place of
 * that name, and to whatever leads to the same in a sheet or a chapter, or names it ({@code
 * data-names}). Once the pages are known, each is told once, and those in a row as a range. A line
 * without a place is taken out; one that is its own place is none for itself.
 */
final class Index {

  private static final String WANTED = "data-mentions";
  private static final String NAMED = "data-names";
  private static final String OWN = "at own";
  private static final Set<String> PLACES = Set.of("at", OWN);
  private static final Set<String> TELLING = Set.of("sheet", "chapter");

  /** What only leads to a place says nothing of it. */
  private static final Set<String> LEADING = Set.of("contents", "see");

  private static final int RANGE = 3;

  private final Map<String, List<Place>> places = new HashMap<>();
  private int mentions;

  /**
   * What a line leads to.
   *
   * @param id the anchor
   * @param kind the class of the link: a place where something is told, or only mentioned
   */
  private record Place(String id, String kind) {}

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
    if (element.hasAttribute(WANTED)) {
      return;
    }
    String id = element.getAttribute("id");
    places.getOrDefault("#" + id, new ArrayList<>()).add(new Place(id, OWN));
    String leads = element.getAttribute(element.hasAttribute(NAMED) ? NAMED : "href");
    if (places.containsKey(leads) && tells(element)) {
      places.get(leads).add(new Place(named(element), "at"));
    }
  }

  private static boolean tells(Element element) {
    for (Node at = element; at instanceof Element around; at = at.getParentNode()) {
      String kind = around.getAttribute("class");
      if (LEADING.contains(kind) || TELLING.contains(kind)) {
        return TELLING.contains(kind);
      }
    }
    return false;
  }

  private String named(Element link) {
    if (link.getAttribute("id").isEmpty()) {
      link.setAttribute("id", "mention_" + mentions++);
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

  /** The lines of a document that are filled in. */
  static List<Element> lines(List<Element> elements) {
    return elements.stream()
        .filter(one -> PLACES.contains(one.getAttribute("class")))
        .map(place -> (Element) place.getParentNode())
        .distinct()
        .toList();
  }

  /**
   * Leaves one link for each page in a line, and of three pages in a row or more the first and the
   * last.
   *
   * @param pages the page on which each id stands
   */
  static void fold(Element line, Map<String, Integer> pages) {
    TreeMap<Integer, Element> byPage = new TreeMap<>();
    for (Element link : links(line)) {
      int page = pages.getOrDefault(link.getAttribute("href").substring(1), 0);
      byPage.merge(page, link, (a, b) -> b.getAttribute("class").equals(OWN) ? b : a);
      line.removeChild(link);
    }
    int begun = 0;
    for (Map.Entry<Integer, Element> entry : byPage.entrySet()) {
      int page = entry.getKey();
      begun = isPlain(byPage, page) && isPlain(byPage, page - 1) ? begun : page;
      boolean inside = page > begun && isPlain(byPage, page + 1);
      if (!inside) {
        if (page - begun >= RANGE - 1) {
          entry.getValue().setAttribute("class", "at to");
        } else if (page > begun) {
          begun = page;
        }
        line.appendChild(entry.getValue());
      }
    }
  }

  private static boolean isPlain(Map<Integer, Element> byPage, int page) {
    return byPage.containsKey(page) && byPage.get(page).getAttribute("class").equals("at");
  }

  private static List<Element> links(Element line) {
    List<Element> links = new ArrayList<>();
    for (Node child = line.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element link && PLACES.contains(link.getAttribute("class"))) {
        links.add(link);
      }
    }
    return links;
  }
}
