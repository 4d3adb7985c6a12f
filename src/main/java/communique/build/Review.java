package communique.build;

import communique.check.Checks;
import communique.check.Comparison;
import communique.check.Leniency;
import communique.check.PagesOfOthers;
import communique.check.Snapshots;
import communique.content.Loaded;
import communique.content.Locator;
import communique.content.SnapshotFolder;
import communique.content.Unsaved;
import communique.edition.Everything;
import communique.model.Dossier;
import communique.model.Publication;
import communique.output.Published;
import communique.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What looking at a dossier came to.
 *
 * @param problems everything that was found so far
 * @param dossier what was read
 * @param leniency what the dossier lets pass
 * @param comparison how many words were compared with saved articles
 * @param unsaved what was read in the place of files
 */
record Review(
    Problems problems, Dossier dossier, Leniency leniency, Comparison comparison, Unsaved unsaved) {

  /**
   * Runs the checks.
   *
   * @param published the dossier as its reader would see it
   * @param theme the folder of its own templates; need not exist
   * @param articles the folder of the saved articles that words are compared with, if any
   * @param onPaper whether it is printed too
   */
  static Review of(
      Loaded loaded, Publication published, Path theme, Optional<Path> articles, boolean onPaper) {
    Snapshots snapshots =
        articles
            .map(folder -> Snapshots.of(new SnapshotFolder(folder).read(loaded.dossier())))
            .orElseGet(Snapshots::none);
    return of(loaded, published, theme, snapshots, onPaper);
  }

  /** The same with saved articles that were read. */
  static Review of(
      Loaded loaded, Publication published, Path theme, Snapshots snapshots, boolean onPaper) {
    Dossier dossier = loaded.dossier();
    Problems found = Checks.run(dossier, loaded.settings(), published, snapshots, onPaper);
    PagesOfOthers others = new PagesOfOthers(published, loaded.settings());
    return new Review(
        loaded
            .problems()
            .and(found)
            .and(
                others.among(
                    Everything.beginnings(dossier.site()), all -> Everything.paths(theme, all))),
        dossier,
        Leniency.of(dossier, published.today()),
        snapshots.comparison(dossier),
        loaded.unsaved());
  }

  /** Whether a word that no saved article has would have stood in the way. */
  boolean isCompared() {
    return comparison.isBinding();
  }

  /** The same with more problems. */
  Review and(Problems more) {
    return new Review(problems.and(more), dossier, leniency, comparison, unsaved);
  }

  /** Nothing was published. */
  BuildResult rejected() {
    return result(Optional.empty());
  }

  /** This was published. */
  BuildResult published(Published published) {
    return result(Optional.of(published));
  }

  private BuildResult result(Optional<Published> published) {
    return new BuildResult(
        Locator.sorted(problems, unsaved), dossier, leniency, published, comparison);
  }
}
