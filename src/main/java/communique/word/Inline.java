package communique.word;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes what stands in a line. */
record Inline(Writing writing, Line line) {

  /** What is said beside the matter. */
  private static final Set<String> ASIDE =
      Set.of("how", "note", "by", "verdict", "gravity", "unknown", "src", "kind");

  /** Writes a node, and all in it. */
  void write(Node node, Look look) {
    if (!(node instanceof Element element)) {
      line.text(node.getTextContent(), look);
      return;
    }
    writing.places().name(element.getAttribute("id")).ifPresent(line::place);
    Look here = look.in(element.getAttribute("lang"));
    switch (Xhtml.name(element)) {
      case "b", "strong" -> all(element, here.strong());
      case "em", "i" -> all(element, here.stressed());
      case "br" -> line.turn();
      case "a" -> link(element, here);
      case "img" -> Picture.put(element, line, writing);
      case "span" -> span(element, here);
      default -> all(element, here);
    }
  }

  private void all(Element element, Look look) {
    Xhtml.children(element).forEach(child -> write(child, look));
  }

  private void span(Element element, Look look) {
    String kind = element.getAttribute("class");
    switch (kind) {
      case "footnote" -> writing.notes().add(element, line, writing);
      case "page" -> line.field("PAGE", "1", look);
      case "pages" -> line.field("NUMPAGES", "1", look);
      case "differs" -> all(element, look.underlined());
      default -> all(element, ASIDE.contains(kind) ? look.styled("Aside") : look);
    }
  }

  private void link(Element link, Look look) {
    String href = link.getAttribute("href");
    if (href.startsWith("#")) {
      inside(link, href.substring(1), look);
      return;
    }
    Optional<String> address = href.isEmpty() ? Optional.empty() : writing.address(href);
    Look shown = look.styled("Hyperlink");
    address.ifPresentOrElse(
        to -> line.leadingTo(to, () -> all(link, shown)), () -> all(link, look));
  }

  /** A link without words, which on paper tells a page, tells the heading that it leads to. */
  private void inside(Element link, String id, Look look) {
    Optional<String> place = writing.places().name(id);
    if (link.getTextContent().isBlank()) {
      place.ifPresent(
          to ->
              line.leadingInside(
                  to, () -> line.text("→ " + writing.places().heading(id), look.styled("Aside"))));
    } else {
      place.ifPresentOrElse(
          to -> line.leadingInside(to, () -> all(link, look)), () -> all(link, look));
    }
  }
}
