package communique.check;

import communique.model.Edtf;
import communique.model.Sheet;
import communique.model.Source;
import communique.problem.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A summit, an agreement or a speaker that was last verified more than 180 days before the day of
 * the build; if never, whose newest source was published or read so long ago. Drafts and withdrawn
 * sheets may rest.
 */
final class Stale implements Check<Sheet> {

  private static final long DAYS = 180;

  @Override
  public Rule rule() {
    return Rule.warning("stale", "A sheet was not compared with its sources for 180 days.");
  }

  @Override
  public Class<Sheet> over() {
    return Sheet.class;
  }

  @Override
  public void check(Sheet sheet, Spot spot) {
    if (sheet.editorial().isForReaders()) {
      Optional<LocalDate> verified = sheet.editorial().verified();
      verified.ifPresent(day -> check(day, "last verified on ", spot.then("verified")));
      newest(sheet, spot)
          .filter(day -> verified.isEmpty())
          .ifPresent(day -> check(day, "never verified, and its newest source is of ", spot));
    }
  }

  private static void check(LocalDate since, String known, Spot spot) {
    long days = ChronoUnit.DAYS.between(since, spot.today());
    if (days > DAYS) {
      spot.tell(
          known + since + ", " + days + " days ago; after " + DAYS + " days a sheet is stale",
          Optional.of("compare it with its sources, then write verified: " + spot.today()));
    }
  }

  private static Optional<LocalDate> newest(Sheet sheet, Spot spot) {
    return spot.dossier().relations().sources(sheet).stream()
        .flatMap(Stale::days)
        .max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> days(Source source) {
    return Stream.concat(source.published().value().stream(), source.read().stream())
        .map(Edtf::latest);
  }
}
