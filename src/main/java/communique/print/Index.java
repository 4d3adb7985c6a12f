package communique.print;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills in the index of a book. An element with {@code data-mentions} is given a link to the first
 * place in every {@code sheet} that leads to the same. Each sheet begins on a
 * page of its own, so that no page is told twice. A line without a place is taken out.
 */
final class Index {

  private static final String WANTED = "data-mentions";

  private final Map<String, List<String>> places = new LinkedHashMap<>();
  private final Set<Mention> told = new HashSet<>();

  private record Mention(Node part, String href) {}

  private Index() {}

  /** Fills in the lines of a document. */
  static void fill(List<Element> links, List<Element> lines) {
    Index index = new Index();
    links.forEach(index::note);
    lines.stream().filter(line -> line.hasAttribute(WANTED)).toList().forEach(index::fill);
  }

  private void note(Element link) {
    String href = link.getAttribute("href");
    part(link)
        .filter(part -> told.add(new Mention(part, href)))
        .ifPresent(part -> places.computeIfAbsent(href, key -> new ArrayList<>()).add(named(link)));
  }

  /** The part of the book around a link; none in what only lists its parts. */
  private static Optional<Element> part(Element link) {
    return Stream.<Node>iterate(link, node -> node != null, Node::getParentNode)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(element -> element.getAttribute("class").equals("sheet"))
        .findFirst();
  }

  private String named(Element link) {
    if (link.getAttribute("id").isEmpty()) {
      link.setAttribute("id", "mention_" + told.size());
    }
    return link.getAttribute("id");
  }

  private void fill(Element line) {
    String wanted = line.getAttribute(WANTED);
    line.removeAttribute(WANTED);
    List<String> found = places.getOrDefault(wanted, List.of());
    found.forEach(place -> line.appendChild(at(line, place)));
    if (line.getElementsByTagName("a").getLength() == 0) {
      line.getParentNode().removeChild(line);
    }
  }

  private static Element at(Element line, String place) {
    Element a = line.getOwnerDocument().createElementNS(line.getNamespaceURI(), "a");
    a.setAttribute("class", "at");
    a.setAttribute("href", "#" + place);
    return a;
  }
}
