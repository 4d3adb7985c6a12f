package communique.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages of a built site and the ways between them.
 *
 * @param pages each page, by its path from the root
 */
public record Web(Map<String, Document> pages) {

  /** Where a reader comes to without a link: the home pages, and a page for missing addresses. */
  private static final Pattern DOORS = Pattern.compile("([a-z]{2}/)?index\\.html|404\\.html");

  private static final Pattern RECORD =
      Pattern.compile("([a-z]{2}/)?(summits|agreements|speakers)/(?!index\\.html)[^/]+");

  /** What parts the names in a line. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;:·/()]\\s*");

  /** Reads the pages below a folder; those that only send a reader on are left out. */
  public static Web of(Path folder) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(file);
        if (page.selectFirst("meta[http-equiv=refresh]") == null) {
          pages.put(folder.relativize(file).toString().replace('\\', '/'), page);
        }
      }
    }
    return new Web(pages);
  }

  /** Pages to which no main part of another page of their language leads, nor the header. */
  public List<String> orphans() {
    Set<String> reached = new HashSet<>();
    pages.forEach(
        (path, page) ->
            ends(path, page.select("main a[href], header nav[id] a[href], footer a[href]"))
                .filter(to -> !to.equals(path))
                .forEach(reached::add));
    return pages.keySet().stream()
        .filter(path -> !reached.contains(path) && !DOORS.matcher(path).matches())
        .toList();
  }

  /** Pages whose main part leads to no other page, its way up aside, though they list something. */
  public List<String> deadEnds() {
    return pages.entrySet().stream()
        .filter(
            page ->
                page.getValue()
                    .select("main .body > .unknown:only-child, main > .head:last-child")
                    .isEmpty())
        .filter(
            page ->
                ends(page.getKey(), page.getValue().select("main a[href]:not(.breadcrumb a)"))
                    .allMatch(to -> to.equals(page.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Records that stand on a page as a name by itself, and which the page does not link. In a
   * picture nothing is linked: the list beside it does. The news of a summit leads to its sheet,
   * and what a source carries to the record that says so; the head of what is folded is linked
   * inside, and words of a reading or of a change are no names.
   */
  public List<String> mereNames() {
    return pages.keySet().stream().flatMap(this::mereNames).toList();
  }

  private Stream<String> mereNames(String path) {
    Set<String> linked = new HashSet<>(ends(path, page(path).select("main a[href]")).toList());
    Set<String> names = new HashSet<>();
    page(path)
        .select(
            "main :not(nav *, svg *, h1, a, a *, article p, article p *, .passages dt, summary *,"
                + " .differences td p, .differ li, .kind ~ p, .claims .note)")
        .stream()
        .flatMap(element -> BETWEEN.splitAsStream(element.ownText()))
        .forEach(names::add);
    return pages.keySet().stream()
        .filter(record -> RECORD.matcher(record).matches() && !record.equals(path))
        .filter(record -> language(record).equals(language(path)))
        .filter(record -> names.contains(name(record)))
        .filter(record -> !linked.contains(record))
        .map(record -> path + " names " + record);
  }

  /** The title, which stands in an element of its own where it is in another language. */
  private String name(String record) {
    Element title = page(record).select("h1").get(0);
    return title.ownText().isBlank() ? title.child(0).ownText() : title.ownText();
  }

  private Document page(String path) {
    return Objects.requireNonNull(pages.get(path), path);
  }

  private static String language(String path) {
    return path.matches("[a-z]{2}/.*") ? path.substring(0, 3) : "";
  }

  /** The pages of the site that those links lead to. */
  private static Stream<String> ends(String path, List<Element> links) {
    Path page = Path.of("/", path);
    return links.stream()
        .map(link -> link.attr("href").replaceFirst("#.*", ""))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .map(
            link ->
                link.isEmpty()
                    ? path
                    : page.resolveSibling(link)
                        .normalize()
                        .toString()
                        .substring(1)
                        .replace('\\', '/'));
  }
}
