package communique.output;

import communique.problem.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Finds the anchors and links of a page, or the links of a style sheet. */
final class PageScan {

  /** What a browser loads of the addresses that a {@code link} element can name. */
  private static final Set<String> LOADED_RELATIONS =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "mask-icon",
          "manifest",
          "preload",
          "prefetch",
          "modulepreload",
          "prerender",
          "preconnect",
          "dns-prefetch");

  /** Elements other than {@code link} whose {@code href} is loaded, or changes what is. */
  private static final Set<String> LOADED_HREFS = Set.of("image", "use", "feimage", "base");

  /** With more open elements the parser fails at the end of the body, if it tracks positions. */
  private static final int MOST_DEPTH = 200;

  private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*+(\\S*[^\\s,])[^,]*+");
  private static final Pattern WORD = Pattern.compile("(\\S+)");
  private static final Pattern REFRESH =
      Pattern.compile("(?i)[^;,]*+[;,]\\s*+(?:url\\s*+=\\s*+)?[\"']?([^\"']+).*");

  private final Set<String> anchors = new HashSet<>();

  /** Each link with its offset, or -1 where offsets are not kept. */
  private final Map<Reference, Integer> references = new LinkedHashMap<>();

  private PageScan() {}

  /** Whether files of that path can have anchors. */
  static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  /** What a file has and needs; nothing if it is of another kind. */
  static Rendered.Links of(String path, Draft draft) throws IOException {
    return isPage(path) || path.endsWith(".css")
        ? of(path, new String(draft.bytes(), StandardCharsets.UTF_8))
        : Rendered.Links.NONE;
  }

  /** What the text of a page or style sheet has and needs. */
  static Rendered.Links of(String path, String text) {
    return scan(path, text, false).links();
  }

  /** Where the first link stands that is written like that; nothing if there is none. */
  static Optional<Mark> find(String path, String text, Reference reference) {
    return Optional.ofNullable(scan(path, text, true).references.get(reference))
        .filter(offset -> offset >= 0)
        .map(offset -> new Lines(text).at(offset));
  }

  /** Keeping track of positions doubles the time, so it is done only for pages with a fault. */
  private static PageScan scan(String path, String text, boolean tracking) {
    PageScan scan = new PageScan();
    if (isPage(path)) {
      Parser parser = Parser.htmlParser().setTrackPosition(tracking).setMaxDepth(MOST_DEPTH);
      parser.parseInput(text, "").getAllElements().forEach(scan::element);
    } else {
      StyleScan.scan(text, scan.loaded(0));
    }
    return scan;
  }

  private Rendered.Links links() {
    return new Rendered.Links(List.copyOf(anchors), List.copyOf(references.keySet()));
  }

  private void element(Element element) {
    for (Attribute attribute : element.attributes()) {
      attribute(element, attribute);
    }
    if (element.normalName().equals("style")) {
      for (Node css : element.childNodes()) {
        StyleScan.scan(css.nodeValue(), loaded(css.sourceRange().startPos()));
      }
    }
  }

  private void attribute(Element element, Attribute attribute) {
    String value = attribute.getValue();
    int at = attribute.sourceRange().valueRange().startPos();
    switch (attribute.getKey().toLowerCase(Locale.ROOT)) {
      case "id" -> anchors.add(value);
      case "href", "xlink:href" -> add(value, isLoaded(element), at);
      case "action", "formaction" -> add(value, false, at);
      case "src", "poster", "background" -> add(value, true, at);
      case "srcset", "imagesrcset" -> addAll(CANDIDATE, value, at);
      case "ping" -> addAll(WORD, value, at);
      case "srcdoc" -> inside(value, at);
      case "style" -> StyleScan.scan(value, (address, offset) -> add(address, true, at));
      default -> ofOneElement(element, attribute.getKey(), value, at);
    }
  }

  /** A page in an attribute of this one: what it needs, this one does. */
  private void inside(String page, int at) {
    of("srcdoc.html", page)
        .references()
        .forEach(reference -> references.putIfAbsent(reference, at));
  }

  private void ofOneElement(Element element, String key, String value, int at) {
    switch (element.normalName() + " " + key) {
      case "a name" -> anchors.add(value);
      case "object data" -> add(value, true, at);
      case "meta content" -> {
        if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
          addAll(REFRESH, value, at);
        }
      }
      default -> {}
    }
  }

  private static boolean isLoaded(Element element) {
    return element.normalName().equals("link")
        ? Stream.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
            .anyMatch(LOADED_RELATIONS::contains)
        : LOADED_HREFS.contains(element.normalName());
  }

  private void addAll(Pattern pattern, String value, int at) {
    for (Matcher found = pattern.matcher(value); found.find(); ) {
      add(found.group(1), true, at);
    }
  }

  private ObjIntConsumer<String> loaded(int start) {
    return (address, offset) -> add(address, true, start + offset);
  }

  private void add(String written, boolean loaded, int offset) {
    references.putIfAbsent(new Reference(written, loaded), offset);
  }
}
