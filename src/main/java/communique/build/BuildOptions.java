package communique.build;

import communique.edition.Edition;
import communique.model.Reader;
import communique.output.Watcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to build.
 *
 * @param content the folder with {@code site.yaml}
 * @param output the folder to publish into
 * @param editions in which forms
 * @param bundle whether to pack it all for where there is no network
 * @param reader for whom, and as of when
 * @param snapshots the folder of the saved articles that words are compared with, if any
 * @param strict whether warnings fail the build too
 * @param watcher is told what became of each file
 * @param history the versions that were published before, if the site is to tell of them
 * @param waiting called when another build holds the output folder and this one waits
 */
public record BuildOptions(
    Path content,
    Path output,
    List<Edition> editions,
    boolean bundle,
    Reader reader,
    Optional<Path> snapshots,
    boolean strict,
    Watcher watcher,
    Optional<Retold> history,
    Runnable waiting) {

  /** Without the versions before. */
  public BuildOptions(
      Path content,
      Path output,
      List<Edition> editions,
      boolean bundle,
      Reader reader,
      Optional<Path> snapshots,
      boolean strict,
      Watcher watcher,
      Runnable waiting) {
    this(
        content,
        output,
        editions,
        bundle,
        reader,
        snapshots,
        strict,
        watcher,
        Optional.empty(),
        waiting);
  }
}
