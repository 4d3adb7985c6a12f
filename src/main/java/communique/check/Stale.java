package communique.check;

import communique.model.Edtf;
import communique.model.Sheet;
import communique.problem.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A summit, an agreement or a speaker that was last verified more than 180 days before the day of
 * the build; if never, whose newest source was published or read so long ago. Drafts and withdrawn
 * sheets may rest, and so may sheets of settled history: those that rest on nothing published after
 * the day that the settings name.
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
  public void check(Sheet sheet, CheckContext context) {
    if (sheet.editorial().isForReaders() && !isSettled(sheet, context)) {
      Optional<LocalDate> verified = sheet.editorial().verified();
      verified.ifPresent(day -> check(day, "last verified on ", context.then("verified")));
      newest(sheet, context)
          .filter(day -> verified.isEmpty())
          .ifPresent(
              day ->
                  check(
                      day,
                      "never verified, and its newest source was published or read on ",
                      context));
    }
  }

  private static void check(LocalDate since, String known, CheckContext context) {
    long days = ChronoUnit.DAYS.between(since, context.today());
    if (days > DAYS) {
      context.tell(
          known + since + ", " + days + " days ago; after " + DAYS + " days a sheet is stale",
          Optional.of(
              "compare it with its sources, then write verified: "
                  + context.today()
                  + "; if this is settled history, site.yaml can say so with settled"));
    }
  }

  private static Optional<LocalDate> newest(Sheet sheet, CheckContext context) {
    return context.dossier().relations().basis(sheet).stream()
        .flatMap(source -> Stream.concat(source.known().stream(), source.read().stream()))
        .flatMap(Stale::day)
        .max(Comparator.naturalOrder());
  }

  private static boolean isSettled(Sheet sheet, CheckContext context) {
    return context
        .dossier()
        .site()
        .settled()
        .filter(
            last ->
                context.dossier().relations().basis(sheet).stream()
                    .flatMap(source -> source.known().stream())
                    .flatMap(Stale::day)
                    .noneMatch(day -> day.isAfter(last)))
        .isPresent();
  }

  /** The last day; of what is open at its end, the first. */
  private static Stream<LocalDate> day(Edtf date) {
    return date.lastDay().or(date::firstDay).stream();
  }
}
