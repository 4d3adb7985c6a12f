package communique.check;

import communique.model.Agreement;
import communique.model.Edtf;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.problem.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An agreement that took effect before it was signed or, if nobody signed it, adopted, whatever
 * days its certain dates can mean; so does a step of it that is said to have had effect then. It
 * may do so, if it works back to a day before or was applied provisionally; most often a year was
 * mistyped.
 */
final class EffectBeforeSigning implements Check<Agreement> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "effect-before-signing",
        "An agreement is said to have taken effect before it was signed or adopted.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    List<StatusChange> history = agreement.history();
    Status concluding = concluding(history);
    history.stream()
        .filter(step -> step.status() == concluding)
        .flatMap(step -> certain(step).stream())
        .min(Comparator.comparing(Edtf::earliest))
        .ifPresent(day -> check(history, concluding, day, context.then("history")));
  }

  /** A document that nobody signed is adopted. */
  private static Status concluding(List<StatusChange> history) {
    boolean signed = history.stream().anyMatch(step -> step.status() == Status.SIGNED);
    return signed ? Status.SIGNED : Status.ADOPTED;
  }

  private static void check(
      List<StatusChange> history, Status concluding, Edtf concluded, CheckContext context) {
    for (int i = 0; i < history.size(); i++) {
      CheckContext step = context.then(String.valueOf(i));
      Optional.of(history.get(i))
          .filter(taken -> taken.status().takesEffect())
          .flatMap(EffectBeforeSigning::certain)
          .filter(day -> day.latest().isBefore(concluded.earliest()))
          .ifPresent(day -> tell(day, concluding, concluded, step.then("when")));
      history
          .get(i)
          .effect()
          .filter(Edtf::isCertain)
          .filter(day -> day.latest().isBefore(concluded.earliest()))
          .ifPresent(day -> tell(day, concluding, concluded, step.then("effect")));
    }
  }

  private static Optional<Edtf> certain(StatusChange step) {
    return step.settled().filter(Edtf::isCertain);
  }

  private static void tell(Edtf day, Status concluding, Edtf concluded, CheckContext context) {
    context.tell(
        "it took effect %s, before it was %s %s"
            .formatted(
                When.told(day), concluding.name().toLowerCase(Locale.ROOT), When.told(concluded)),
        Optional.of(
            "correct the date that is wrong; if it works back to that day, or was applied before,"
                + " waive this and say so"));
  }
}
