package communique.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * The site that stands in a folder, as far as its list and its home page tell whose it is.
 *
 * @param title what its home page is called
 * @param sheets the ids of the sheets that have a page
 */
public record StandingSite(String title, Set<String> sheets) {

  private static final String HOME = "index.html";

  private static final Pattern SHEET =
      Pattern.compile("(?:summits|agreements|speakers)/(?!index\\.)([^/]+)\\.html");

  /** Copies the set. */
  public StandingSite {
    sheets = Set.copyOf(sheets);
  }

  /** The site in a folder; nothing if there is none whose home page can be read. */
  public static Optional<StandingSite> in(Path folder) {
    Path home = folder.resolve(HOME);
    try {
      Set<String> paths = Sums.listed(folder).keySet();
      if (!paths.contains(HOME) || !Files.isRegularFile(home, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      Set<String> sheets =
          paths.stream()
              .map(SHEET::matcher)
              .filter(Matcher::matches)
              .map(path -> path.group(1))
              .collect(Collectors.toSet());
      String page = new String(Files.readAllBytes(home), StandardCharsets.UTF_8);
      return Optional.of(new StandingSite(Jsoup.parse(page).title(), sheets));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether it is that of another dossier: it has another title, and most of its sheets are none of
   * this one's. A dossier may take another title, and sheets come and go.
   *
   * @param titles what this dossier is called, in its languages
   * @param ids of its sheets, and those that they had before
   */
  public boolean isOfAnother(Set<String> titles, Set<String> ids) {
    long shared = sheets.stream().filter(ids::contains).count();
    return !titles.contains(title) && 2 * shared < sheets.size();
  }
}
