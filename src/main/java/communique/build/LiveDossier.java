package communique.build;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.model.Publication;
import communique.model.Reader;
import java.nio.file.Path;
import java.util.Set;

/**
 * A dossier that is edited while its site is looked at. It stays in memory; of an edit, only what
 * changed is read again. One thread reads; another may check meanwhile.
 */
public final class LiveDossier {

  private final PreviewOptions options;
  private final ContentLoader loader;
  private volatile boolean compared;

  /** Nothing is read yet. */
  public LiveDossier(PreviewOptions options) {
    this.options = options;
    this.loader = new ContentLoader(options.content());
  }

  /** The site after everything was read. */
  public LiveSite begin(Reader reader) {
    try (Cache cache = Cache.of(options.content())) {
      return site(loader.load(cache), reader);
    }
  }

  /**
   * The site after an edit.
   *
   * @param changed files and folders that may hold something else than before; a folder stands for
   *     all that is in it
   */
  public LiveSite after(Set<Path> changed, Reader reader) {
    return site(loader.again(changed), reader);
  }

  /** Whether words were compared is not known before they were: it is taken to be as it was. */
  private LiveSite site(Loaded loaded, Reader reader) {
    Publication publication = loaded.dossier().asSeenBy(reader);
    return new LiveSite(options, loaded, publication.comparedIf(compared));
  }

  /** Everything that is wrong with a dossier, as far as that is known without its pages. */
  public LiveSite.Checked check(LiveSite site) {
    LiveSite.Checked checked = site.check();
    compared = checked.site().isCompared();
    return checked;
  }
}
