package communique.check;

import communique.model.Agreement;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.problem.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A step that only a running agreement can take, after one with which it ended. A renewal, or that
 * it is in force again, makes it run; nothing is extended that is over. What ended before it began
 * is told by {@link StepOrder}.
 */
final class StepAfterTheEnd implements Check<Agreement> {

  private static final Set<Status> REVIVAL =
      EnumSet.of(Status.RENEWED, Status.IN_EFFECT, Status.IN_FORCE);

  @Override
  public Rule rule() {
    return Rule.error(
        "step-after-the-end",
        "An agreement that ran out or was ended takes another step, and nothing made it run again.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    List<StatusChange> history = agreement.history();
    Optional<Status> ended = Optional.empty();
    for (int i = 0; i < history.size(); i++) {
      Status status = history.get(i).status();
      CheckContext here = context.then("history").then(String.valueOf(i)).then("status");
      if (REVIVAL.contains(status)) {
        ended = Optional.empty();
      }
      ended.ifPresent(end -> tell(status, end, here));
      if (status.ends() && !history.get(i).isOfSome() && history.get(i).effect().isEmpty()) {
        ended = Optional.of(status);
      }
    }
  }

  private static void tell(Status status, Status end, CheckContext context) {
    context.tell(
        "%s, but %s stands before it".formatted(word(status), word(end)),
        Optional.of(
            "put the steps in order, correct the status, or add the step with which it ran again,"
                + " such as renewed"));
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
