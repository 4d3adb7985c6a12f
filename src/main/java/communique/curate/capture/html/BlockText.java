package communique.curate.capture.html;

import communique.curate.capture.extract.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an element as a reader sees them parted: by blocks, by two line breaks, by rows. */
final class BlockText implements NodeVisitor {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "output", "q", "ruby", "rb",
          "rbc", "rtc", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr");

  private static final Set<String> CELLS = Set.of("td", "th");

  /** A line break that is meant; no other is left in the words. */
  private static final char BREAK = '\n';

  private static final char CELL = '\t';

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private BlockText() {}

  /** The paragraphs of an element, in order. */
  static List<String> of(Element element) {
    BlockText text = new BlockText();
    element.traverse(text);
    text.end();
    return text.paragraphs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      boolean kept =
          Optional.ofNullable(text.parent()).filter(BlockText::isPreformatted).isPresent();
      words.append(kept ? text.getWholeText() : even(text.getWholeText()));
    } else if (node instanceof Element element) {
      open(name(element));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = name(element);
      if (name.equals("q")) {
        words.append('”');
      } else if (CELLS.contains(name)) {
        words.append(CELL);
      } else if (name.equals("tr")) {
        words.append(BREAK);
      } else if (isBlock(name)) {
        end();
      }
    }
  }

  private void open(String name) {
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("q")) {
      words.append('“');
    } else if (isBlock(name) && !name.equals("tr") && !CELLS.contains(name)) {
      end();
    }
  }

  private static boolean isBlock(String name) {
    return !INLINE.contains(name) && !name.equals("br");
  }

  private void lineBreak() {
    int last = words.length();
    while (last > 0 && words.charAt(last - 1) == ' ') {
      last--;
    }
    if (last > 0 && words.charAt(last - 1) == BREAK) {
      end();
    } else {
      words.append(BREAK);
    }
  }

  private void end() {
    String paragraph = lines();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    words.setLength(0);
  }

  /** Cells stay apart by a tab, which the words themselves have none of. */
  private String lines() {
    List<String> lines = new ArrayList<>();
    for (String line : words.toString().split("\n", -1)) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(Words.line(cell));
      }
      lines.add(String.join("\t", cells).strip());
    }
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  private static boolean isPreformatted(Element element) {
    return element.closest("pre, textarea") != null;
  }

  private static String even(String text) {
    return text.replaceAll("[\\s]+", " ");
  }

  private static String name(Element element) {
    return element.normalName().toLowerCase(Locale.ROOT);
  }
}
