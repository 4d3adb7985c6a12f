package communique.serve;

import communique.build.LiveSite;
import communique.curate.edit.Refused;
import communique.curate.reading.Desk;
import communique.curate.reading.OpenArticle;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The saved articles that are read in the preview. Those that were opened last stay open until the
 * dossier or its articles change.
 */
final class ReadingRoom {

  /** An article and its index take memory. */
  private static final int MOST = 4;

  private final Optional<Path> snapshots;
  private final Map<String, OpenArticle> open = new LinkedHashMap<>();
  private Optional<LiveSite> of = Optional.empty();

  ReadingRoom(Optional<Path> snapshots) {
    this.snapshots = snapshots;
  }

  /** Reads against a dossier. */
  Desk desk(LiveSite site) {
    return new Desk(site.dossier(), snapshots);
  }

  /**
   * The article of a source.
   *
   * @throws Refused if there is none that can be read
   */
  synchronized OpenArticle open(LiveSite site, String source) throws Refused {
    if (!of.equals(Optional.of(site))) {
      open.clear();
      of = Optional.of(site);
    }
    OpenArticle known = open.remove(source);
    OpenArticle article = known == null ? desk(site).open(source) : known;
    open.put(source, article);
    if (open.size() > MOST) {
      open.remove(open.keySet().iterator().next());
    }
    return article;
  }
}
