package communique.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of a site, followed on disk. */
public final class Links {

  private final Map<Path, Document> pages = new HashMap<>();

  private Links() {}

  /** Links of pages below a folder whose file or anchor is not there. */
  public static List<String> broken(Path site) throws IOException {
    Links links = new Links();
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .flatMap(links::brokenOn)
          .toList();
    }
  }

  private Stream<String> brokenOn(Path page) {
    Document document = page(page);
    String root = root(document);
    return document.select("[href], [src]").stream()
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
        .map(link -> link.startsWith("/") && link.startsWith(root) ? after(root, link) : link)
        .filter(link -> !link.matches("(https?|mailto):.*"))
        .filter(link -> !leads(page, link))
        .map(link -> page + " -> " + link);
  }

  /** What links from the root of the host begin with, on the page for missing addresses. */
  private static String root(Document document) {
    String home = document.select("a.brand").attr("href");
    return home.substring(0, home.lastIndexOf('/') + 1);
  }

  private static String after(String root, String link) {
    return link.substring(root.length());
  }

  private boolean leads(Path page, String link) {
    URI target = page.toUri().resolve(link);
    String fragment = target.getFragment();
    Path file = fragment == null || !link.startsWith("#") ? file(target) : page;
    if (!Files.isRegularFile(file)) {
      return false;
    }
    Element anchor = fragment == null ? null : page(file).getElementById(fragment);
    return fragment == null || anchor != null;
  }

  private static Path file(URI target) {
    return Path.of(URI.create(target.toString().replaceFirst("[?#].*", "")));
  }

  private Document page(Path page) {
    return pages.computeIfAbsent(page.normalize(), Links::parse);
  }

  private static Document parse(Path page) {
    try {
      return Jsoup.parse(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
