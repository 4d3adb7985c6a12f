package communique.check;

import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Source;
import communique.problem.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A curator's day that cannot have been: a source read, or a record verified, on a day to come, or
 * a source read before it was published. A build that looks back finds what the curator has done
 * since, so its day is not the last. One day more is allowed, for it may be tomorrow already where
 * the curator or the newsroom is.
 */
final class InTheFuture implements Check<Entry> {

  @Override
  public Rule rule() {
    return Rule.error(
        "in-the-future",
        "A source was read or a record verified on a day to come, or a source read before its publication.");
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, Spot spot) {
    entry
        .editorial()
        .verified()
        .filter(day -> isLater(day, lastDay(spot)))
        .ifPresent(day -> tell("verified", "on " + day, spot));
    if (entry instanceof Source source) {
      source.read().ifPresent(read -> check(source, read, spot));
    }
  }

  private static void check(Source source, Edtf read, Spot spot) {
    if (isLater(read.earliest(), lastDay(spot))) {
      tell("read", When.told(read), spot);
    } else {
      source
          .published()
          .value()
          .filter(published -> isLater(published.earliest(), read.latest()))
          .ifPresent(published -> tell(published, read, spot));
    }
  }

  /** The day of the build, or that which it is as of, whichever is later. */
  private static LocalDate lastDay(Spot spot) {
    LocalDate begun = spot.published().begun();
    return begun.isAfter(spot.today()) ? begun : spot.today();
  }

  private static boolean isLater(LocalDate day, LocalDate other) {
    return ChronoUnit.DAYS.between(other, day) > 1;
  }

  private static void tell(String key, String day, Spot spot) {
    spot.tell(
        spot.origin().then(key),
        "%s %s, which is still to come; expected a day that has been".formatted(key, day),
        Optional.of("write the day on which you did it"));
  }

  private static void tell(Edtf published, Edtf read, Spot spot) {
    spot.tell(
        spot.origin().then("read"),
        "read %s, before it was published %s".formatted(When.told(read), When.told(published)),
        Optional.of("correct the one that is wrong"));
  }
}
