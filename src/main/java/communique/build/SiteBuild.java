package communique.build;

import communique.cache.Cache;
import communique.cache.Program;
import communique.check.Checks;
import communique.check.History;
import communique.check.Leniency;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.content.Locator;
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
      Problems problems = check(loaded, options.reader());
      Leniency leniency = leniency(loaded, options.reader());
      if (problems.block(options.strict())) {
        return rejected(problems, leniency);
      }
      Publication publication = loaded.dossier().asSeenBy(options.reader());
      List<String> beside = loaded.dossier().site().foldersBeside();
      try (OutputFolder out = OutputFolder.open(options.output(), beside, options.waiting())) {
        for (Edition edition : options.editions()) {
          problems = problems.and(out.write(edition.files(publication)));
        }
        problems = problems.and(out.checkLinks());
        if (problems.block(options.strict())) {
          return rejected(problems, leniency);
        }
        return published(problems, leniency, out.publish());
      }
    }
  }

  /**
   * Everything that is wrong with a dossier, without writing a page.
   *
   * @param since the dossier as it was published before, if it is to be compared
   */
  public static BuildResult check(Path content, Reader reader, Optional<Dossier> since) {
    try (Cache cache = Cache.open(BuildOptions.cache(content), Program.fingerprint())) {
      Loaded loaded = ContentLoader.load(content, cache);
      Publication now = loaded.dossier().asSeenBy(reader);
      Problems history =
          since
              .map(before -> new History(before.asSeenBy(reader), now, loaded.settings()))
              .map(History::problems)
              .orElse(Problems.none());
      return rejected(check(loaded, reader).and(history), leniency(loaded, reader));
    }
  }

  private static Problems check(Loaded loaded, Reader reader) {
    return loaded.problems().and(Checks.run(loaded.dossier(), loaded.settings(), reader));
  }

  private static Leniency leniency(Loaded loaded, Reader reader) {
    return Leniency.of(loaded.dossier(), loaded.dossier().today(reader));
  }

  private static BuildResult rejected(Problems problems, Leniency leniency) {
    return new BuildResult(Locator.sorted(problems), leniency, Optional.empty());
  }

  private static BuildResult published(Problems problems, Leniency leniency, Published published) {
    return new BuildResult(Locator.sorted(problems), leniency, Optional.of(published));
  }
}
