package communique.check;

import communique.model.Editorial;
import communique.model.Editorial.Waiver;
import communique.problem.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The waivers of one record, and which of them something was silenced by. */
final class Waivers {

  private final Editorial editorial;
  private final LocalDate today;
  private final Set<String> used = new HashSet<>();

  Waivers(Editorial editorial, LocalDate today) {
    this.editorial = editorial;
    this.today = today;
  }

  /** Whether a warning of that rule is waived; remembers that it was asked for. */
  boolean silence(Rule rule) {
    boolean waived =
        editorial.waive().stream()
            .filter(waiver -> waiver.rule().written().equals(rule.slug()))
            .anyMatch(this::holds);
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
