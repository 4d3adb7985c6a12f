package communique.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * XHTML as plain text for a mail: a paragraph is a line, however long. What stands in a footnote is
 * a number in brackets, that of the source in the list at the end, which has those that are cited
 * and no other, in that order.
 */
public final class Letter {

  private final List<String> lines = new ArrayList<>();
  private final List<String> cited = new ArrayList<>();
  private final Document xhtml;

  private Letter(Document xhtml) {
    this.xhtml = xhtml;
  }

  /**
   * The lines of a letter, empty ones among them; those of a list begin with a sign or a number and
   * a space.
   *
   * @throws communique.problem.Fault if the typescript is not well-formed: a template is at fault
   */
  public static List<String> lines(Typescript script) {
    Letter letter = new Letter(Xhtml.parse(script));
    Xhtml.elements(letter.xhtml, "body").forEach(letter::blocks);
    return List.copyOf(letter.lines);
  }

  private void blocks(Element parent) {
    StringBuilder line = new StringBuilder();
    for (Node child : Xhtml.children(parent)) {
      if (child instanceof Element element && Xhtml.isBlock(child)) {
        end(line, "");
        block(element);
      } else {
        write(child, line);
      }
    }
    end(line, "");
  }

  private void block(Element element) {
    if (Xhtml.level(element).isPresent()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      paragraph(element, "");
      lines.add("");
    } else if (Xhtml.is(element, "sources")) {
      sources();
    } else if (Xhtml.name(element).equals("li")) {
      paragraph(element, "- ");
    } else if (Xhtml.name(element).equals("p")) {
      paragraph(element, "");
    } else {
      blocks(element);
    }
  }

  private void sources() {
    Places places = new Places(xhtml);
    for (int at = 0; at < cited.size(); at++) {
      int number = at + 1;
      places.element("s_" + cited.get(at)).ifPresent(one -> source(one, "[" + number + "] "));
    }
  }

  private void paragraph(Element element, String sign) {
    StringBuilder line = new StringBuilder();
    Xhtml.children(element).forEach(child -> write(child, line));
    end(line, sign);
  }

  /** The number stands for the short name that it begins with. */
  private void source(Element element, String sign) {
    StringBuilder line = new StringBuilder();
    Xhtml.children(element).stream()
        .filter(child -> !(child instanceof Element name && Xhtml.name(name).equals("b")))
        .forEach(child -> write(child, line));
    end(line, sign);
  }

  private void write(Node node, StringBuilder line) {
    if (!(node instanceof Element element)) {
      line.append(node.getTextContent());
    } else if (Xhtml.is(element, "footnote")) {
      Xhtml.elements(element, "a").forEach(source -> cite(source, line));
    } else {
      Xhtml.children(element).forEach(child -> write(child, line));
    }
  }

  private void cite(Element source, StringBuilder line) {
    String id = source.getAttribute("data-source");
    if (!id.isEmpty()) {
      if (!cited.contains(id)) {
        cited.add(id);
      }
      line.append(" [").append(cited.indexOf(id) + 1).append(']');
    }
  }

  private void end(StringBuilder line, String sign) {
    String words = line.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
    if (!words.isEmpty()) {
      lines.add(sign + words);
    }
    line.setLength(0);
  }
}
