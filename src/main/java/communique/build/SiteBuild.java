package communique.build;

import communique.cache.Cache;
import communique.cache.Recollection;
import communique.check.History;
import communique.check.OverOnePage;
import communique.content.ContentLoader;
import communique.content.EarlierDossier;
import communique.content.Loaded;
import communique.edition.Bundle;
import communique.edition.Edition;
import communique.edition.Section;
import communique.model.Dossier;
import communique.model.Printed;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Site;
import communique.output.Host;
import communique.output.OutputFile;
import communique.output.OutputFolder;
import communique.output.Published;
import communique.output.SingleFile;
import communique.trace.Answers;
import communique.trace.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The story of the program: files become a dossier, the dossier is checked, pages are published.
 */
public final class SiteBuild {

  private SiteBuild() {}

  /**
   * Builds a site; whatever stood in the output folder still stands if the build is rejected.
   *
   * @throws AnotherSite if the site of another dossier stands there
   */
  public static BuildResult run(BuildOptions options) {
    OutputFolder.finish(options.output(), options.waiting());
    try (Cache cache = Cache.of(options.content())) {
      Loaded loaded = ContentLoader.load(options.content(), cache);
      Publication publication = loaded.dossier().asSeenBy(options.reader());
      boolean onPaper = options.editions().stream().anyMatch(Edition::isPaper);
      Review review =
          Review.of(loaded, publication, theme(options.content()), options.snapshots(), onPaper);
      if (review.problems().block(options.strict())) {
        return review.rejected();
      }
      AnotherSite.requireNone(options.output(), loaded.dossier());
      Publication compared = publication.comparedIf(review.isCompared());
      Site site = loaded.dossier().site();
      Host host = new Host(later(options, site), site.root());
      Answers answers = compared.answers();
      Memory memory = new Recollection(cache, answers);
      try (OutputFolder out = OutputFolder.open(options.output(), cache, host, options.waiting())) {
        List<Edition> editions = editions(options, loaded.dossier(), compared);
        for (Edition edition : editions) {
          Stream<OutputFile<?>> files = edition.files(compared, memory);
          review = review.and(out.write(files, answers, options.watcher()));
          Stream<Printed> printed = edition.printed(compared, out::pages);
          review = review.and(new OverOnePage(publication).among(printed));
        }
        for (Edition edition : editions) {
          Stream<OutputFile<?>> last = edition.last(compared, out::size).flatMap(Section::files);
          review = review.and(out.write(last, answers, options.watcher()));
        }
        review = review.and(out.checkLinks());
        if (review.problems().block(options.strict())) {
          return review.rejected();
        }
        if (options.bundle()) {
          review = review.and(out.write(Bundle.of(out)));
        }
        return review.published(out.publish());
      }
    }
  }

  private static List<Edition> editions(
      BuildOptions options, Dossier whole, Publication publication) {
    Stream<Edition> past =
        options.history().stream()
            .map(told -> told.edition().apply(Archiving.of(told.versions(), whole, publication)));
    return Stream.concat(options.editions().stream(), past).toList();
  }

  private static Path theme(Path content) {
    return content.resolve("templates");
  }

  /** What pages may lead to before it is there. */
  private static List<String> later(BuildOptions options, Site site) {
    Stream<String> bundle = options.bundle() ? Stream.of(Bundle.PATH) : Stream.of();
    return Stream.concat(site.filledByOthers().stream(), bundle).toList();
  }

  /**
   * Prints one book of chosen sheets.
   *
   * @throws communique.shape.Unreadable if the dossier has nothing of what was chosen
   */
  public static BuildResult print(BookOptions options) {
    return export(
        new ExportOptions(
            options.content(),
            publication ->
                options.edition().book(publication, options.language(), options.selection()),
            book -> SingleFile.write(options.file(), book),
            true,
            options.reader(),
            options.snapshots(),
            options.strict()));
  }

  /**
   * Makes one file of what a dossier publishes.
   *
   * @throws communique.shape.Unreadable if the dossier has nothing of what was asked for
   */
  public static BuildResult export(ExportOptions options) {
    try (Cache cache = Cache.of(options.content())) {
      Loaded loaded = ContentLoader.load(options.content(), cache);
      Publication publication = loaded.dossier().asSeenBy(options.reader());
      Path theme = theme(options.content());
      Review review = Review.of(loaded, publication, theme, options.snapshots(), options.onPaper());
      if (review.problems().block(options.strict())) {
        return review.rejected();
      }
      OutputFile<?> file = options.making().apply(publication);
      review = review.and(options.writing().apply(file));
      return review.problems().block(options.strict())
          ? review.rejected()
          : review.published(new Published(1, 0, 0));
    }
  }

  /**
   * Everything that is wrong with a dossier, without writing a page.
   *
   * @param since the dossier as it was published before, if it is to be compared
   * @param snapshots the folder of the saved articles that words are compared with, if any
   */
  public static BuildResult check(
      Path content, Reader reader, Optional<EarlierDossier> since, Optional<Path> snapshots) {
    try (Cache cache = Cache.of(content)) {
      Loaded loaded = ContentLoader.load(content, cache);
      Publication now = loaded.dossier().asSeenBy(reader);
      Review review = Review.of(loaded, now, theme(content), snapshots, true);
      return since
          .map(
              then ->
                  new History(
                      then.dossier().asSeenBy(reader),
                      then.pictures(),
                      then.unread(),
                      now,
                      loaded.settings()))
          .map(history -> review.and(history.problems()))
          .orElse(review)
          .rejected();
    }
  }
}
