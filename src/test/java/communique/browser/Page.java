package communique.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page of a built site.
 *
 * @param path from the site's root
 */
public record Page(BuiltSite site, String path) {

  /** Its address on the disk. */
  public URI onDisk() {
    return file().toUri();
  }

  /** Its address on loopback. */
  public URI overHttp() {
    return site.http().resolve(path);
  }

  /** Whether it only sends its reader on. */
  public boolean forwards() {
    return document().selectFirst("meta[http-equiv=refresh]") != null;
  }

  /** Whether it is the sheet of a summit, an agreement or a speaker. */
  public boolean isSheet() {
    return path.matches("(.*/)?(summits|agreements|speakers)/(?!index\\.html$)[^/]+");
  }

  /** Whether it is a sheet with sources: all are, but that of a record that was withdrawn. */
  boolean cites() {
    return isSheet() && !document().select("main .sources").isEmpty();
  }

  /** The parsed file. */
  public Document document() {
    try {
      return Jsoup.parse(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What pages of one make have in common: the folder, which tells the language too, and that they
   * are the page of a record. A page at the root, an index and a page that sends its reader on are
   * kinds of their own.
   */
  String kind() {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    boolean ofRecord = !folder.matches("([a-z]{2}/)?") && !path.endsWith("/index.html");
    String shape = forwards() ? "moved" : document().select("main [id]").isEmpty() ? "gone" : "";
    return ofRecord ? folder + "*" + shape : path;
  }

  long size() {
    try {
      return Files.size(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return site.folder().resolve(path).toAbsolutePath();
  }

  @Override
  public String toString() {
    return site.name() + "/" + path;
  }
}
