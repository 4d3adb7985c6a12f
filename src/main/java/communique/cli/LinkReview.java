package communique.cli;

import communique.build.BuildResult;
import communique.cache.Cache;
import communique.check.AddressState;
import communique.check.SourceAddresses;
import communique.content.Locator;
import communique.curate.capture.AddressBook;
import communique.curate.capture.web.Fetcher;
import communique.curate.capture.web.Limits;
import communique.model.Reader;
import communique.problem.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Asks the addresses of the sources of a dossier, and tells what was found as problems. */
final class LinkReview {

  /** Most of a page is not needed to know that it is there. */
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 1 << 20, 5);

  /** Between two requests to one host. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Path content;
  private final Reader reader;
  private final int days;
  private String told = "";

  /**
   * Asks nobody yet.
   *
   * @param reader whose clock is that of the run
   * @param days for how long a page that was found is taken to be there
   */
  LinkReview(Path content, Reader reader, int days) {
    this.content = content;
    this.reader = reader;
    this.days = days;
  }

  /** The same result with what was found at the addresses. */
  BuildResult of(BuildResult result) {
    List<String> written = SourceAddresses.of(result.dossier()).toList();
    Map<String, AddressState> found = look(written);
    LocalDate today = LocalDate.ofInstant(reader.asOf(), ZoneOffset.UTC);
    Problems problems = new SourceAddresses(result.dossier(), found, today).problems();
    return new BuildResult(
        Locator.sorted(result.problems().and(problems)),
        result.dossier(),
        result.leniency(),
        result.published(),
        result.comparison());
  }

  private Map<String, AddressState> look(List<String> written) {
    Fetcher fetcher =
        new Fetcher(
            LIMITS, "Communique/" + Main.Version.number().orElse("dev") + " (checks its links)");
    try (Cache cache = Cache.of(content)) {
      AddressBook book =
          new AddressBook(
              fetcher::probe,
              cache.table("addresses", AddressBook.Remembered.class),
              reader.begun(),
              Duration.ofDays(days),
              PAUSE);
      Map<String, AddressState> found = book.look(written);
      told = told(found, book.asked());
      return found;
    }
  }

  /** What was done, in a line. */
  String told() {
    return told;
  }

  private static String told(Map<String, AddressState> found, int asked) {
    long closed =
        found.values().stream().filter(state -> state.kind() == AddressState.Kind.CLOSED).count();
    return "%s of sources, %s asked now%s"
        .formatted(
            Lines.count(found.size(), "address", "addresses"),
            asked,
            closed == 0 ? "" : "; " + closed + " not open to programs");
  }
}
