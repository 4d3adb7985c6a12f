package communique.build;

import communique.cache.Cache;
import communique.check.Snapshots;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.content.SnapshotFolder;
import communique.content.Unsaved;
import communique.model.Publication;
import communique.model.Reader;
import communique.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A dossier that is written in an editor. It stays in memory; of an edit, saved or not, only what
 * changed is read again. One thread reads; another may check meanwhile.
 */
public final class OpenDossier {

  private final Path content;
  private final Optional<Path> articles;
  private final ContentLoader loader;
  private Snapshots snapshots = Snapshots.none();

  /**
   * Nothing is read yet.
   *
   * @param content the folder with {@code site.yaml}
   * @param articles the folder of the saved articles that words are compared with, if any
   */
  public OpenDossier(Path content, Optional<Path> articles) {
    this.content = content;
    this.articles = articles;
    this.loader = new ContentLoader(content);
  }

  /** The folder with {@code site.yaml}. */
  public Path content() {
    return content;
  }

  /** The folder of the saved articles, if there is one. */
  public Optional<Path> articles() {
    return articles;
  }

  /** The dossier after everything was read. */
  public Loaded begin() {
    try (Cache cache = Cache.of(content)) {
      return loader.load(cache);
    }
  }

  /**
   * The dossier after an edit.
   *
   * @param changed files and folders that may hold something else than before, or whose unsaved
   *     text is another one
   * @param unsaved what stands in the editor now
   */
  public Loaded after(Set<Path> changed, Unsaved unsaved) {
    return loader.again(changed, unsaved);
  }

  /** Everything that {@code check} would tell, with its exact place in what stands there. */
  public Problems check(Loaded loaded, Reader reader) {
    Publication published = loaded.dossier().asSeenBy(reader);
    Snapshots now = articles.map(folder -> read(folder, loaded)).orElseGet(Snapshots::none);
    return Review.of(loaded, published, content.resolve("templates"), now, true)
        .rejected()
        .problems();
  }

  private Snapshots read(Path folder, Loaded loaded) {
    snapshots = snapshots.again(new SnapshotFolder(folder).read(loaded.dossier()));
    return snapshots;
  }
}
