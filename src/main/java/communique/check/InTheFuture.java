package communique.check;

import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Source;
import communique.problem.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A curator's day that cannot have been: a source read, or a record verified, after the day of the
 * build, or a source read before it was published. One day more is allowed, for it may be tomorrow
 * already where the curator or the newsroom is.
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
        .filter(day -> isLater(day, spot.today()))
        .ifPresent(day -> tell("verified", "on " + day, spot));
    if (entry instanceof Source source) {
      source.read().ifPresent(read -> check(source, read, spot));
    }
  }

  private static void check(Source source, Edtf read, Spot spot) {
    if (isLater(read.earliest(), spot.today())) {
      tell("read", When.told(read), spot);
    } else {
      source
          .published()
          .value()
          .filter(published -> isLater(published.earliest(), read.latest()))
          .ifPresent(published -> tell(published, read, spot));
    }
  }

  private static boolean isLater(LocalDate day, LocalDate other) {
    return ChronoUnit.DAYS.between(other, day) > 1;
  }

  private static void tell(String key, String day, Spot spot) {
    spot.tell(
        spot.origin().then(key),
        "%s %s, but this build is of %s; expected a day that has been"
            .formatted(key, day, spot.today()),
        Optional.of("write the day on which you did it, or build with a later --as-of"));
  }

  private static void tell(Edtf published, Edtf read, Spot spot) {
    spot.tell(
        spot.origin().then("read"),
        "read %s, before it was published %s".formatted(When.told(read), When.told(published)),
        Optional.of("correct the one that is wrong"));
  }
}
