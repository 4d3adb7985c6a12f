package communique.check;

import communique.model.Agreement;
import communique.model.Edtf;
import communique.model.Term;
import communique.problem.Rule;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A term that ends within the 90 days that follow the day of the build. Silent if the agreement was
 * ended before or has a successor, and in drafts and withdrawn sheets.
 */
final class Expiring implements Check<Agreement> {

  private static final long DAYS = 90;

  @Override
  public Rule rule() {
    return Rule.warning("expiring", "A stated term ends within 90 days.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    boolean settled =
        agreement.latest().filter(step -> step.status().ends()).isPresent()
            || !context.dossier().relations().successors(agreement).isEmpty()
            || !agreement.editorial().isForReaders();
    List<Term> terms = agreement.term().items();
    for (int i = 0; i < terms.size() && !settled; i++) {
      CheckContext term = context.then("term").then(String.valueOf(i)).then("ends");
      terms
          .get(i)
          .ends()
          .value()
          .filter(end -> end.lastDay().isPresent())
          .ifPresent(
              end -> check(end, ChronoUnit.DAYS.between(context.today(), end.latest()), term));
    }
  }

  private static void check(Edtf end, long days, CheckContext context) {
    if (days >= 0 && days <= DAYS) {
      context.tell(
          "it ends %s, %s".formatted(When.told(end), left(days, isDay(end))),
          Optional.of(
              "find out what follows and add it to the history; if nothing is known yet, waive"
                  + " this until "
                  + end.latest()));
    }
  }

  private static boolean isDay(Edtf end) {
    return end.earliest().equals(end.latest());
  }

  private static String left(long days, boolean day) {
    String most = days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    return day ? most : "at the latest " + most;
  }
}
