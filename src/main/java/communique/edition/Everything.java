package communique.edition;

import communique.model.Archive;
import communique.model.Publication;
import communique.model.Site;
import communique.model.SiteLanguage;
import communique.output.Sums;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that a build can write, whichever editions it is asked for. */
public final class Everything {

  /** What the paths of all files begin with, whatever is published, but for those of a language. */
  private static final List<String> BEGINNINGS =
      List.of(
          HostEdition.NO_JEKYLL,
          HostEdition.HEADERS,
          HostEdition.REDIRECTS,
          "404",
          "about",
          "agreements",
          "archive",
          "assets",
          "changes",
          "countries",
          "data",
          "dcat",
          "differences",
          "downloads",
          "feed",
          "index",
          "linkset",
          "licences",
          "llms",
          "organizations",
          "pictures",
          "ro-crate-metadata",
          "robots",
          "search",
          "sitemap",
          "sources",
          "speakers",
          "summits",
          "timeline",
          "topics",
          "verify",
          "who-said-what",
          Sums.NAME);

  private Everything() {}

  /**
   * What the paths of all files begin with, none of it longer than the first name of a path. Where
   * that is enough to know, nothing has to be made ready for a build.
   */
  public static Stream<String> beginnings(Site site) {
    Stream<String> folders =
        site.languages().stream()
            .map(SiteLanguage::language)
            .map(site::folder)
            .map(Everything::name);
    return Stream.concat(BEGINNINGS.stream(), folders.filter(name -> !name.isEmpty()));
  }

  private static String name(String folder) {
    return folder.replace("/", "");
  }

  /**
   * The paths of all files; folders that nobody else may write in end with a {@code /}.
   *
   * @param theme the folder whose templates win over the packaged ones; need not exist
   */
  public static Stream<String> paths(Path theme, Publication publication) {
    List<Edition> editions =
        List.of(
            new WebEdition(theme, new Companions(true, true, true, true)),
            new DataEdition(),
            new DatabaseEdition(),
            new PrintEdition(theme),
            new HostEdition(),
            new HistoryEdition(theme, Companions.DATA, new Archive(List.of(), List.of())));
    return Stream.concat(
        editions.stream().flatMap(edition -> edition.paths(publication)),
        Stream.of(Bundle.PATH, Sums.NAME));
  }
}
