package communique.print;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A manuscript made ready for the printer. */
record Copy(Document document, Optional<LocalDate> dated, Optional<String> rights) {

  private static final String DATED = "dcterms.modified";
  private static final String RIGHTS = "dcterms.rights";

  /** What only tells the page of a place, and nothing where there is no such place. */
  private static final String PAGE = "see";

  /**
   * Reads a manuscript.
   *
   * @throws SAXException if it is not well-formed
   */
  static Copy of(Manuscript manuscript) throws SAXException {
    Document document = parse(manuscript.xhtml());
    elements(document, "body").forEach(Shaped::in);
    elements(document, "body").forEach(body -> Gaps.mark(body, manuscript.remarks().foreign()));
    elements(document, "table").forEach(Copy::giveBody);
    Index.fill(elements(document, "*"));
    Columns.set(document);
    link(document, manuscript.home());
    unlink(document, from -> from.getAttribute("class").equals(PAGE));
    elements(document, "span").forEach(Binding::toSignsBehind);
    elements(document, "b").forEach(Binding::toSignsBefore);
    elements(document, "*").forEach(Tongues::keep);
    return new Copy(document, take(document, DATED).map(LocalDate::parse), take(document, RIGHTS));
  }

  private static Document parse(String xhtml) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("every Java platform reads XML", e);
    }
  }

  /** A table that is a head and nothing else has it for its body: PDF/UA-1 wants one, 7.2. */
  private static void giveBody(Element table) {
    NodeList heads = table.getElementsByTagNameNS("*", "thead");
    if (heads.getLength() > 0 && table.getElementsByTagNameNS("*", "tbody").getLength() == 0) {
      table.getOwnerDocument().renameNode(heads.item(0), table.getNamespaceURI(), "tbody");
    }
  }

  /** On paper a link leads to a place in the document or to an address on the web. */
  private static void link(Document document, Optional<String> home) {
    for (Element a : elements(document, "a")) {
      String href = a.getAttribute("href");
      if (!href.startsWith("#") && !URI.create(href).isAbsolute()) {
        home.map(URI::create)
            .map(base -> base.resolve(href).toString())
            .ifPresentOrElse(address -> a.setAttribute("href", address), () -> leadNowhere(a));
      }
    }
  }

  /** What leads nowhere is no link: a reader of the document would announce one. */
  private static void leadNowhere(Element a) {
    a.removeAttribute("href");
    a.getOwnerDocument().renameNode(a, a.getNamespaceURI(), "span");
  }

  /** What leads to a place that is not in the document is no link: the renderer complains of it. */
  static void unlink(Document document, Predicate<Element> which) {
    Set<String> places =
        elements(document, "*").stream()
            .map(element -> "#" + element.getAttribute("id"))
            .collect(Collectors.toSet());
    for (Element from : elements(document, "*")) {
      String href = from.getAttribute("href");
      if (href.startsWith("#") && !places.contains(href) && which.test(from)) {
        if (from.getTagName().equals("bookmark")) {
          from.getParentNode().removeChild(from);
        } else {
          from.removeAttribute("href");
          from.removeAttribute("class");
        }
      }
    }
  }

  /** The renderer would put any {@code meta} element that it does not know into the PDF. */
  private static Optional<String> take(Document document, String name) {
    Optional<Element> found =
        elements(document, "meta").stream()
            .filter(meta -> meta.getAttribute("name").equals(name))
            .findFirst();
    found.ifPresent(meta -> meta.getParentNode().removeChild(meta));
    return found.map(meta -> meta.getAttribute("content"));
  }

  /** The elements of that name, in the order of the document. */
  static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      found.add((Element) node);
    }
    return found;
  }
}
