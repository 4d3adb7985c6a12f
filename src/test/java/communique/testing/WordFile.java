package communique.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A Word document as plain XML.
 *
 * @param parts the bytes of each part, by its name in the package
 */
public record WordFile(Map<String, byte[]> parts) {

  /** Reads one. */
  public static WordFile of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /** The same of bytes. */
  public static WordFile of(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        parts.put(part.getName(), in.readAllBytes());
      }
    }
    return new WordFile(parts);
  }

  /** A part, which is well-formed. */
  public Document part(String name) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(name)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The elements of that name in the text. */
  public List<Element> inText(String name) {
    return elements(part("word/document.xml"), name);
  }

  /** The elements of that name below a node, in order. */
  public static List<Element> elements(Node node, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
      found.addAll(elements(child, name));
    }
    return found;
  }

  /** The value of an attribute of Word's. */
  public static String value(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** The words of a node, paragraphs parted by a line. */
  public static String words(Node node) {
    List<Element> paragraphs = elements(node, "p");
    return paragraphs.isEmpty()
        ? runs(node)
        : paragraphs.stream().map(WordFile::runs).collect(Collectors.joining("\n"));
  }

  private static String runs(Node node) {
    return elements(node, "t").stream().map(Node::getTextContent).collect(Collectors.joining());
  }

  /** The words of the text. */
  public String words() {
    return words(part("word/document.xml"));
  }

  /** The words of the paragraphs with a style. */
  public List<String> styled(String style) {
    return inText("p").stream()
        .filter(one -> style(one).equals(style))
        .map(WordFile::runs)
        .toList();
  }

  /** The style of a paragraph; empty if it says none. */
  public static String style(Element paragraph) {
    return elements(paragraph, "pStyle").stream()
        .map(style -> value(style, "val"))
        .findFirst()
        .orElse("");
  }

  /** The words of each footnote. */
  public List<String> notes() {
    return elements(part("word/footnotes.xml"), "footnote").stream()
        .filter(note -> value(note, "type").isEmpty())
        .map(WordFile::words)
        .toList();
  }
}
