package communique.check;

import communique.model.Edtf;
import communique.model.Period;
import communique.problem.Rule;
import java.util.Optional;

/**
 * An interval, a time in an office, a membership or a term whose last possible day is before its
 * first one.
 */
final class EndBeforeStart implements Check<Period> {

  @Override
  public Rule rule() {
    return Rule.error(
        "end-before-start",
        "An interval, a time in office, a membership or a term ends before it starts.");
  }

  @Override
  public Class<Period> over() {
    return Period.class;
  }

  @Override
  public void check(Period period, CheckContext context) {
    if (period.endsBeforeStart()) {
      context.tell(
          "it ends " + day(period.end()) + ", before it starts " + day(period.start()),
          Optional.of("correct the one that is wrong, or swap the two"));
    }
  }

  private static String day(Optional<Edtf> date) {
    return date.map(When::told).orElse("");
  }
}
