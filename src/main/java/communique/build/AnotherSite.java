package communique.build;

import communique.model.Dossier;
import communique.model.Sheet;
import communique.model.Site;
import communique.model.Text;
import communique.output.StandingSite;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In the output folder stands the site of another dossier, which the build would have deleted. */
public final class AnotherSite extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String title;

  private AnotherSite(String title) {
    super("in the output folder stands the site \"" + title + "\", which is of another dossier");
    this.title = title;
  }

  /** What that site is called. */
  public String title() {
    return title;
  }

  /**
   * Makes sure that none stands there.
   *
   * @throws AnotherSite if one does
   */
  static void requireNone(Path output, Dossier dossier) {
    StandingSite.in(output)
        .filter(site -> site.isOfAnother(titles(dossier.site()), ids(dossier)))
        .ifPresent(
            site -> {
              throw new AnotherSite(site.title());
            });
  }

  private static Set<String> titles(Site site) {
    return site.title().wordings().stream().map(Text.Wording::words).collect(Collectors.toSet());
  }

  private static Set<String> ids(Dossier dossier) {
    return Stream.concat(
            dossier.all(Sheet.class).stream().map(sheet -> sheet.id()),
            dossier.site().redirects().stream().map(Site.Redirect::from))
        .collect(Collectors.toSet());
  }
}
