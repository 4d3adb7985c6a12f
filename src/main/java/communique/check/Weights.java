package communique.check;

import communique.model.Site;
import communique.problem.Problem;
import communique.problem.Rule;
import communique.problem.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a breach weighs: the rule's own severity, changed by the settings. While these cannot be
 * read, nobody knows which rules the desk has switched off: only the fixed ones count.
 */
final class Weights {

  private final Map<String, Severity> settings;
  private final boolean unread;

  Weights(Site site) {
    unread = site.equals(Site.NAMELESS);
    settings =
        site.rules().stream()
            .collect(
                Collectors.toMap(
                    setting -> setting.rule().written(),
                    Site.RuleSetting::severity,
                    (first, second) -> first));
  }

  /** The severity of a breach of that rule. */
  Severity of(Rule rule) {
    if (rule.fixed()) {
      return rule.severity();
    }
    return unread ? Severity.OFF : settings.getOrDefault(rule.slug(), rule.severity());
  }

  /** The problem with what it weighs here; nothing if its rule is off or the record waives it. */
  Optional<Problem> weigh(Problem problem, Waivers waivers) {
    Severity severity = of(problem.rule());
    boolean waived = severity == Severity.WARNING && waivers.silence(problem.rule());
    return severity == Severity.OFF || waived
        ? Optional.empty()
        : Optional.of(problem.weighing(severity));
  }
}
