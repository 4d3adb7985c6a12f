package communique.check;

import communique.problem.Problem;
import communique.problem.Rule;
import communique.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules say of one record. A rule has looked at it if the record holds a value that the
 * rule is about: a rule on quotations looks at no record without one.
 *
 * @param looked the rules that looked at it, and tell what they find
 * @param off those that look at it, but are switched off by the settings
 * @param blind those that would look at it, but want what this run was not given
 * @param told what they found
 * @param waived what they found and the record accepts
 */
public record Examination(
    List<Rule> looked, List<Rule> off, List<Rule> blind, List<Problem> told, List<Problem> waived) {

  /** Copies the lists. */
  public Examination {
    looked = List.copyOf(looked);
    off = List.copyOf(off);
    blind = List.copyOf(blind);
    told = List.copyOf(told);
    waived = List.copyOf(waived);
  }

  /** How a rule stands to a record. */
  private enum Look {
    LOOKED,
    OFF,
    BLIND
  }

  /** One that is under way. */
  static final class Begun {

    private final Map<Rule, Look> rules = new LinkedHashMap<>();
    private final List<Problem> waived = new ArrayList<>();

    /** A rule comes to a value; one that can look at any of them has looked. */
    void looks(Rule rule, Severity severity, boolean able) {
      Look look = severity == Severity.OFF ? Look.OFF : able ? Look.LOOKED : Look.BLIND;
      rules.merge(rule, look, (before, now) -> before == Look.LOOKED ? before : now);
    }

    /** A problem is not told: its rule is off, or it is waived. */
    void silenced(Problem problem, Severity severity) {
      if (severity != Severity.OFF) {
        waived.add(problem.weighing(severity));
      }
    }

    Examination done(List<Finding> findings) {
      return new Examination(
          all(Look.LOOKED),
          all(Look.OFF),
          all(Look.BLIND),
          findings.stream().map(Finding::problem).toList(),
          waived);
    }

    private List<Rule> all(Look look) {
      return RuleBook.all().stream().filter(rule -> rules.get(rule) == look).toList();
    }
  }
}
