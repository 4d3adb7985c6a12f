package communique.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What leads to what in a document. A bookmark of Word has a short name of letters and digits, so
 * ids get names of their own.
 */
final class Places {

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> headings = new HashMap<>();
  private final Map<String, Element> byId = new HashMap<>();
  private final List<Element> sheets = new ArrayList<>();
  private int marks;

  /** Looks for the places of a document, and for what leads there. */
  Places(Document document) {
    Set<String> wanted =
        Xhtml.elements(document, "a").stream()
            .map(link -> link.getAttribute("href"))
            .filter(href -> href.startsWith("#"))
            .map(href -> href.substring(1))
            .collect(Collectors.toSet());
    String heading = "";
    for (Element element : Xhtml.elements(document, "*")) {
      if (Xhtml.level(element).isPresent()) {
        heading = Xhtml.words(element);
      }
      if (Xhtml.name(element).equals("h1")) {
        sheets.add(element);
      }
      String id = element.getAttribute("id");
      if (!id.isEmpty() && byId.putIfAbsent(id, element) == null) {
        headings.put(id, heading);
        if (wanted.contains(id)) {
          names.put(id, "place" + (names.size() + 1));
        }
      }
    }
  }

  /** The name of the bookmark at an id that something leads to. */
  Optional<String> name(String id) {
    return Optional.ofNullable(names.get(id));
  }

  /** The words of the heading under which an id stands; empty if there is no such id. */
  String heading(String id) {
    return headings.getOrDefault(id, "");
  }

  Optional<Element> element(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The headings of the first level, in order. */
  List<Element> sheets() {
    return Collections.unmodifiableList(sheets);
  }

  /** A number that no other bookmark has. */
  int next() {
    return marks++;
  }
}
