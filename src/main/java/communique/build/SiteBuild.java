package communique.build;

import communique.cache.Cache;
import communique.cache.Program;
import communique.check.Checks;
import communique.check.Comparison;
import communique.check.History;
import communique.check.Leniency;
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
   * @param since the dossier as it was published before, if it is to be compared
   * @param snapshots the folder of the saved articles that words are compared with, if any
   */
  public static BuildResult check(
      Path content, Reader reader, Optional<Dossier> since, Optional<Path> snapshots) {
    try (Cache cache = Cache.open(BuildOptions.cache(content), Program.fingerprint())) {
      Loaded loaded = ContentLoader.load(content, cache);
      Publication now = loaded.dossier().asSeenBy(reader);
      Problems history =
          since
              .map(before -> new History(before.asSeenBy(reader), now, loaded.settings()))
              .map(History::problems)
              .orElse(Problems.none());
      Checked checked = check(loaded, reader, snapshots);
      return rejected(checked.with(checked.problems().and(history)));
    }
  }

  private static Checked check(Loaded loaded, Reader reader, Optional<Path> folder) {
    Dossier dossier = loaded.dossier();
    Snapshots snapshots =
        folder
            .map(path -> Snapshots.of(new SnapshotFolder(path).read(dossier)))
            .orElseGet(Snapshots::none);
    Problems found = Checks.run(dossier, loaded.settings(), reader, snapshots);
    return new Checked(
        loaded.problems().and(found),
        Leniency.of(dossier, dossier.today(reader)),
        snapshots.comparison(dossier));
  }

  private static BuildResult rejected(Checked checked) {
    return result(checked, Optional.empty());
  }

  private static BuildResult published(Checked checked, Published published) {
    return result(checked, Optional.of(published));
  }

  private static BuildResult result(Checked checked, Optional<Published> published) {
    return new BuildResult(
        Locator.sorted(checked.problems), checked.leniency, published, checked.comparison);
  }

  /** What the checks came to. */
  private record Checked(Problems problems, Leniency leniency, Optional<Comparison> comparison) {

    Checked with(Problems more) {
      return new Checked(more, leniency, comparison);
    }
  }
}
