package communique.output;

import communique.output.TagScan.Attribute;
import communique.problem.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the anchors and links of a page, or the links of a style sheet. */
final class PageScan implements TagScan.Finder {

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

  /** The attributes that name something or lead somewhere, and those that tell whether they do. */
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "href",
          "xlink:href",
          "rel",
          "action",
          "formaction",
          "src",
          "poster",
          "background",
          "srcset",
          "imagesrcset",
          "ping",
          "srcdoc",
          "style",
          "data",
          "content",
          "http-equiv");

  private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*+(\\S*[^\\s,])[^,]*+");
  private static final Pattern WORD = Pattern.compile("(\\S+)");
  private static final Pattern REFRESH =
      Pattern.compile("(?i)[^;,]*+[;,]\\s*+(?:url\\s*+=\\s*+)?[\"']?([^\"']+).*");

  private final Set<String> anchors = new HashSet<>();

  /** Each link and where it stands first, in bytes. */
  private final Map<Reference, Integer> references = new LinkedHashMap<>();

  private PageScan() {}

  /** Whether files of that path can have anchors. */
  static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  /** What a file has and needs; nothing if it is of another kind. */
  static Links of(String path, Draft draft) throws IOException {
    return hasLinks(path) ? of(path, draft.bytes()) : Links.NONE;
  }

  /** The same of a file that stands somewhere. */
  static Links of(String path, Path file) throws IOException {
    return hasLinks(path) ? of(path, Files.readAllBytes(file)) : Links.NONE;
  }

  private static boolean hasLinks(String path) {
    return isPage(path) || path.endsWith(".css");
  }

  /** What a page or style sheet has and needs. */
  static Links of(String path, byte[] bytes) {
    PageScan scan = scan(path, bytes);
    return new Links(List.copyOf(scan.anchors), List.copyOf(scan.references.keySet()));
  }

  /** Where the first link stands that is written like that; nothing if there is none. */
  static Optional<Mark> find(String path, byte[] bytes, Reference reference) {
    return Optional.ofNullable(scan(path, bytes).references.get(reference))
        .map(offset -> new Lines(bytes).at(offset));
  }

  private static PageScan scan(String path, byte[] bytes) {
    PageScan scan = new PageScan();
    String octets = new String(bytes, StandardCharsets.ISO_8859_1);
    if (isPage(path)) {
      TagScan.scan(octets, KEYS, scan);
    } else {
      scan.style(octets, 0);
    }
    return scan;
  }

  @Override
  public void style(String css, int at) {
    StyleScan.scan(css, (address, offset) -> add(TagScan.text(address), true, at + offset));
  }

  @Override
  public void tag(String name, Map<String, Attribute> attributes) {
    attributes.forEach((key, value) -> attribute(name, attributes, key, value));
  }

  private void attribute(String name, Map<String, Attribute> all, String key, Attribute attribute) {
    String value = attribute.value();
    int at = attribute.at();
    switch (key) {
      case "id" -> anchors.add(value);
      case "href", "xlink:href" -> add(value, isLoaded(name, all), at);
      case "action", "formaction" -> add(value, false, at);
      case "src", "poster", "background" -> add(value, true, at);
      case "srcset", "imagesrcset" -> addAll(CANDIDATE, value, at);
      case "ping" -> addAll(WORD, value, at);
      case "srcdoc" -> inside(value, at);
      case "style" -> StyleScan.scan(value, (address, offset) -> add(address, true, at));
      default -> ofOneElement(name + " " + key, all, value, at);
    }
  }

  /** A page in an attribute of this one: what it needs, this one does. */
  private void inside(String page, int at) {
    of("srcdoc.html", page.getBytes(StandardCharsets.UTF_8))
        .references()
        .forEach(reference -> references.putIfAbsent(reference, at));
  }

  private void ofOneElement(String place, Map<String, Attribute> all, String value, int at) {
    switch (place) {
      case "a name" -> anchors.add(value);
      case "object data" -> add(value, true, at);
      case "meta content" -> {
        if (value(all, "http-equiv").equals("refresh")) {
          addAll(REFRESH, value, at);
        }
      }
      default -> {}
    }
  }

  private static boolean isLoaded(String name, Map<String, Attribute> all) {
    return name.equals("link")
        ? Stream.of(value(all, "rel").split("\\s+")).anyMatch(LOADED_RELATIONS::contains)
        : LOADED_HREFS.contains(name);
  }

  /** The value of an attribute in lower case; empty if there is none. */
  private static String value(Map<String, Attribute> all, String key) {
    return Optional.ofNullable(all.get(key))
        .map(Attribute::value)
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  private void addAll(Pattern pattern, String value, int at) {
    for (Matcher found = pattern.matcher(value); found.find(); ) {
      add(found.group(1), true, at);
    }
  }

  private void add(String written, boolean loaded, int offset) {
    references.putIfAbsent(new Reference(written, loaded), offset);
  }
}
