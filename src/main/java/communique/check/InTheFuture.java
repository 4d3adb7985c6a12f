package communique.check;

import communique.model.Change;
import communique.model.Editorial;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Source;
import communique.problem.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A curator's day that cannot have been: a source read, a record verified or withdrawn, or a change
 * made on a day to come, or a source read before it was published. A build that looks back finds
 * what the curator has done since, so its day is not the last. One day more is allowed, for it may
 * be tomorrow already where the curator or the newsroom is. What waits for its day as a draft or
 * under embargo may bear that day.
 */
final class InTheFuture implements Check<Entry> {

  private static final String WHEN_DONE = "write the day on which you did it";
  private static final String WAIT = "correct it, or let it wait: state: draft";

  static final Rule RULE =
      Rule.error(
          "in-the-future",
          "A source was read or published, a record verified, changed or withdrawn, or history is settled, on a day to come, or a source was read before its publication.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, CheckContext context) {
    Editorial editorial = entry.editorial();
    editorial.verified().ifPresent(day -> done(day, "verified", context.then("verified")));
    editorial
        .withdrawn()
        .ifPresent(gone -> done(gone.on(), "withdrawn", context.then("withdrawn").then("on")));
    if (entry instanceof Source source) {
      source
          .read()
          .ifPresentOrElse(read -> read(source, read, context), () -> unread(source, context));
    }
    if (entry instanceof Change change && isDue(change)) {
      check(change.on(), "changed", WAIT, context.then("on"));
    }
  }

  private static void done(LocalDate day, String act, CheckContext context) {
    check(Edtf.of(day.toString()), act, WHEN_DONE, context);
  }

  private static void read(Source source, Edtf read, CheckContext context) {
    if (isToCome(read, context)) {
      check(read, "read", WHEN_DONE, context.then("read"));
    } else {
      source
          .published()
          .value()
          .filter(published -> isLater(published.earliest(), read.latest()))
          .ifPresent(published -> tell(published, read, context.then("read")));
    }
  }

  /** It would be hidden until it is published, and what rests on it with it. */
  private static void unread(Source source, CheckContext context) {
    boolean used =
        context.dossier().referring(Entry.class, source).stream().anyMatch(InTheFuture::isDue);
    source
        .published()
        .value()
        .filter(day -> isDue(source) && used)
        .ifPresent(day -> check(day, "published", WAIT, context.then("published")));
  }

  private static boolean isDue(Entry entry) {
    return entry.editorial().isForReaders() && entry.editorial().embargoUntil().isEmpty();
  }

  private static void check(Edtf day, String act, String hint, CheckContext context) {
    if (isToCome(day, context)) {
      context.tell(
          "%s %s, which is still to come; expected a day that has been"
              .formatted(act, When.told(day)),
          Optional.of(hint));
    }
  }

  /** After the day of the build, and after that which it is as of. */
  static boolean isToCome(Edtf day, CheckContext context) {
    LocalDate begun = context.published().begun();
    LocalDate last = begun.isAfter(context.today()) ? begun : context.today();
    return isLater(day.earliest(), last);
  }

  private static boolean isLater(LocalDate day, LocalDate other) {
    return ChronoUnit.DAYS.between(other, day) > 1;
  }

  private static void tell(Edtf published, Edtf read, CheckContext context) {
    context.tell(
        "read %s, before it was published %s".formatted(When.told(read), When.told(published)),
        Optional.of("correct the one that is wrong"));
  }
}
