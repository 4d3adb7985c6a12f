package communique.check;

import communique.model.Outcomes;
import communique.problem.Rule;
import java.util.Optional;

/** It is said that no source names the other documents, and there are none, or nobody counts. */
final class RestOfNothing implements Check<Outcomes> {

  @Override
  public Rule rule() {
    return Rule.error(
        "rest-of-nothing",
        "That no source names the other documents is said where none are left to name.");
  }

  @Override
  public Class<Outcomes> over() {
    return Outcomes.class;
  }

  @Override
  public void check(Outcomes outcomes, CheckContext context) {
    boolean isCounted = outcomes.stated().values().findAny().isPresent();
    if (outcomes.rest().isPresent() && (!isCounted || areAllNamed(outcomes))) {
      context
          .then("rest")
          .tell(
              isCounted
                  ? "every document that the sources count is among those identified"
                  : "no source says how many documents there are, so there are no others",
              Optional.of("take rest: out"));
    }
  }

  /** Where sources give several numbers, the largest says what is left. */
  private static boolean areAllNamed(Outcomes outcomes) {
    long most = outcomes.stated().values().mapToInt(Integer::intValue).max().orElse(0);
    return !IdentifiedExceedsStated.isOpen(outcomes)
        && most
            <= outcomes.identified().stream()
                .filter(one -> one.counted() == Outcomes.Counted.IN)
                .count();
  }
}
