package communique.build;

import communique.cache.Cache;
import communique.cache.Program;
import communique.check.Checks;
import communique.check.Comparison;
import communique.check.Snapshots;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.content.Locator;
import communique.content.SnapshotFolder;
import communique.edition.Edition;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Reader;
import communique.output.OutputFolder;
import communique.output.Published;
import communique.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The story of the program: files become a dossier, the dossier is checked, pages are published.
 */
public final class SiteBuild {

  private SiteBuild() {}

  /** Builds a site; whatever stood in the output folder still stands if the build is rejected. */
  public static BuildResult run(BuildOptions options) {
    try (Cache cache = Cache.open(BuildOptions.cache(options.content()), Program.fingerprint())) {
      Loaded loaded = ContentLoader.load(options.content(), cache);
      Checked checked = check(loaded, options.reader(), options.snapshots());
      Problems problems = checked.problems();
      if (problems.block(options.strict())) {
        return rejected(checked);
      }
      Publication publication = loaded.dossier().asSeenBy(options.reader());
      List<String> beside = loaded.dossier().site().foldersBeside();
      try (OutputFolder out = OutputFolder.open(options.output(), beside, options.waiting())) {
        for (Edition edition : options.editions()) {
          problems = problems.and(out.write(edition.files(publication)));
        }
        problems = problems.and(out.checkLinks());
        if (problems.block(options.strict())) {
          return rejected(checked.with(problems));
        }
        return published(checked.with(problems), out.publish());
      }
    }
  }

  /**
   * Everything that is wrong with a dossier, without writing a page.
   *
   * @param snapshots the folder of the saved articles that words are compared with, if any
   */
  public static BuildResult check(Path content, Reader reader, Optional<Path> snapshots) {
    try (Cache cache = Cache.open(BuildOptions.cache(content), Program.fingerprint())) {
      return rejected(check(ContentLoader.load(content, cache), reader, snapshots));
    }
  }

  private static Checked check(Loaded loaded, Reader reader, Optional<Path> folder) {
    Dossier dossier = loaded.dossier();
    Snapshots snapshots =
        folder
            .map(path -> Snapshots.of(new SnapshotFolder(path).read(dossier)))
            .orElseGet(Snapshots::none);
    Problems found = Checks.run(dossier, loaded.settings(), reader, snapshots);
    return new Checked(loaded.problems().and(found), snapshots.comparison(dossier));
  }

  private static BuildResult rejected(Checked checked) {
    return new BuildResult(Locator.sorted(checked.problems), Optional.empty(), checked.comparison);
  }

  private static BuildResult published(Checked checked, Published published) {
    return new BuildResult(
        Locator.sorted(checked.problems), Optional.of(published), checked.comparison);
  }

  /** What the checks came to. */
  private record Checked(Problems problems, Optional<Comparison> comparison) {

    Checked with(Problems more) {
      return new Checked(more, comparison);
    }
  }
}
