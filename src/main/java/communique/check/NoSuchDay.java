package communique.check;

import communique.model.Edtf;
import communique.problem.ReadingRules;
import communique.problem.Rule;
import java.util.Optional;

/**
 * A 29 February that only the Julian calendar has, where nothing says that it is meant: known only
 * when the record around the date is read.
 */
final class NoSuchDay implements Check<Edtf> {

  @Override
  public Rule rule() {
    return ReadingRules.INVALID_DATE;
  }

  @Override
  public Class<Edtf> over() {
    return Edtf.class;
  }

  @Override
  public void check(Edtf date, CheckContext context) {
    if (date.isNoDay()) {
      context.tell(
          "there is no 29 February in \"%s\": that year was no leap year in our calendar"
              .formatted(date.written()),
          Optional.of(remedy(date, context)));
    }
  }

  /** Only a date with evidence of its own says by which calendar its source counts. */
  private static String remedy(Edtf date, CheckContext context) {
    return context.at().last().equals("is")
        ? "if the source counts by the Julian calendar, write {is: %s, calendar: julian, cite: …}"
            .formatted(date.written())
        : "write the day that it is in our calendar: 29 February of the Julian one is the day before"
            + " 1 March there";
  }
}
