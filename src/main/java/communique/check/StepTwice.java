package communique.check;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Edtf;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.problem.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an agreement can become once, told twice of the same parties with different dates: sources
 * that differ give readings of one step. Silent for what can come again, as an amendment does.
 */
final class StepTwice implements Check<Agreement> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "step-twice",
        "What can happen to an agreement once stands twice in its history, with different dates.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    List<StatusChange> history = agreement.history();
    Map<Taken, Integer> first = new HashMap<>();
    for (int i = 0; i < history.size(); i++) {
      StatusChange step = history.get(i);
      CheckContext there = context.then("history").then(String.valueOf(i));
      if (!step.status().recurs() && step.day().isPresent()) {
        Optional.ofNullable(first.putIfAbsent(new Taken(step.status(), step.by()), i))
            .filter(one -> !days(history.get(one)).equals(days(step)))
            .ifPresent(one -> tell(history.get(one), step, there));
      }
    }
  }

  private static Set<Object> days(StatusChange step) {
    return step.days().map(Edtf::meaning).collect(Collectors.toSet());
  }

  private record Taken(Status status, List<Actor> by) {}

  private static void tell(StatusChange one, StatusChange other, CheckContext context) {
    String first = one.day().orElseThrow().written();
    String second = other.day().orElseThrow().written();
    context.tell(
        "%s stands twice: %s and %s"
            .formatted(
                one.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                When.told(one.day().orElseThrow()),
                When.told(other.day().orElseThrow())),
        Optional.of(
            ("if sources differ, write two readings of one step: when: [{is: %s, cite: …}, {is: %s,"
                    + " cite: …}]; if each party took it on its own day, say by whom: by: …")
                .formatted(first, second)));
  }
}
