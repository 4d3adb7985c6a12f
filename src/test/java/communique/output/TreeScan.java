package communique.output;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** The attributes and styles of a page as they stand in the tree that a browser makes of it. */
final class TreeScan {

  private final Set<String> found = new TreeSet<>();

  private TreeScan() {}

  /** One line for each attribute of those keys, and each part of a style. */
  static Set<String> of(String page, Set<String> keys) {
    TreeScan scan = new TreeScan();
    for (Element element : Parser.htmlParser().parseInput(page, "").getAllElements()) {
      scan.element(element, keys);
    }
    return scan.found;
  }

  private void element(Element element, Set<String> keys) {
    for (Attribute attribute : element.attributes()) {
      if (keys.contains(attribute.getKey())) {
        found.add(element.normalName() + " " + attribute.getKey() + "=" + attribute.getValue());
      }
    }
    if (element.normalName().equals("style")) {
      for (Node css : element.childNodes()) {
        if (css.nodeName().startsWith("#") && !css.nodeName().equals("#comment")) {
          found.add("style: " + css.nodeValue());
        }
      }
    }
  }
}
