package communique.check;

import communique.model.Editorial;
import communique.model.Site;
import communique.problem.Rule;
import communique.problem.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a breach weighs: the rule's own severity, changed by the settings, waived by the record. */
final class Weights {

  private final Map<String, Severity> settings;

  Weights(Site site) {
    settings =
        site.rules().stream()
            .collect(
                Collectors.toMap(
                    setting -> setting.rule().written(),
                    Site.RuleSetting::severity,
                    (first, second) -> first));
  }

  /** The severity of a breach in a record; nothing if it is not to be told. */
  Optional<Severity> of(Rule rule, Editorial editorial, LocalDate today) {
    Severity severity =
        rule.fixed() ? rule.severity() : settings.getOrDefault(rule.slug(), rule.severity());
    boolean waived =
        severity == Severity.WARNING
            && editorial.waive().stream().anyMatch(waiver -> holds(waiver, rule, today));
    return waived || severity == Severity.OFF ? Optional.empty() : Optional.of(severity);
  }

  private static boolean holds(Editorial.Waiver waiver, Rule rule, LocalDate today) {
    return waiver.rule().written().equals(rule.slug()) && !today.isAfter(waiver.until());
  }
}
