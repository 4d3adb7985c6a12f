package communique.word;

import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reading a typescript. */
final class Xhtml {

  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "blockquote",
          "hr",
          "pre");

  private Xhtml() {}

  /**
   * Reads it.
   *
   * @throws Fault if it is not well-formed: a template is at fault
   */
  static Document parse(Typescript script) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(script.xhtml())));
    } catch (SAXException e) {
      throw new Fault(
          Problem.of(
              OutputRules.BROKEN_TEMPLATE,
              Location.of(script.path()),
              "it is not well-formed: " + e.getMessage()),
          e);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("every Java platform reads XML", e);
    }
  }

  /** The elements below a node with that name, in the order of the document; all with {@code *}. */
  static List<Element> elements(Node node, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : inside(node)) {
      if (name.equals("*") || name.equals(name(child))) {
        found.add(child);
      }
      found.addAll(elements(child, name));
    }
    return found;
  }

  /** What stands in an element, in order. */
  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  /** The elements directly in an element. */
  static List<Element> inside(Node parent) {
    return children(parent).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** The same with one of those names. */
  static List<Element> inside(Node parent, String... names) {
    Set<String> wanted = Set.of(names);
    return inside(parent).stream().filter(one -> wanted.contains(name(one))).toList();
  }

  static String name(Element element) {
    return element.getLocalName();
  }

  /** Whether it bears a class. */
  static boolean is(Element element, String kind) {
    return List.of(element.getAttribute("class").split(" ")).contains(kind);
  }

  /** Whether it stands by itself, and not in a line. */
  static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(name(element));
  }

  /** Whether nothing can be seen of it. */
  static boolean isBlank(Node node) {
    return !(node instanceof Element) && node.getTextContent().isBlank();
  }

  /** The first element in a document that bears a class. */
  static Optional<Element> first(Document document, String kind) {
    return elements(document, "*").stream().filter(one -> is(one, kind)).findFirst();
  }

  /** The number of a heading's level; nothing if it is no heading. */
  static Optional<Integer> level(Element element) {
    String name = name(element);
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
        ? Optional.of(name.charAt(1) - '0')
        : Optional.empty();
  }

  /** Its words, white space as it is shown; without what stands in footnotes. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    gather(node, words);
    return words.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
  }

  private static void gather(Node node, StringBuilder words) {
    if (node instanceof Element element) {
      if (!is(element, "footnote")) {
        children(element).forEach(child -> gather(child, words));
      }
    } else {
      words.append(node.getTextContent());
    }
  }
}
