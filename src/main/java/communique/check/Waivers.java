package communique.check;

import communique.model.Editorial;
import communique.model.Editorial.Waiver;
import communique.problem.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The waivers of one record, and which of them something was silenced by. */
final class Waivers {

  private final LocalDate today;
  private final Set<String> holding;
  private final Set<String> used = new HashSet<>();

  Waivers(Editorial editorial, LocalDate today) {
    this.today = today;
    this.holding =
        editorial.waive().stream()
            .filter(this::holds)
            .map(waiver -> waiver.rule().written())
            .collect(Collectors.toSet());
  }

  /** Whether a warning of that rule is waived; remembers that it was asked for. */
  boolean silence(Rule rule) {
    boolean waived = holding.contains(rule.slug());
    if (waived) {
      used.add(rule.slug());
    }
    return waived;
  }

  /** Whether it has not run out. */
  boolean holds(Waiver waiver) {
    return !today.isAfter(waiver.until());
  }

  /** Whether it has silenced a warning so far. */
  boolean hasSilenced(Waiver waiver) {
    return holds(waiver) && used.contains(waiver.rule().written());
  }
}
