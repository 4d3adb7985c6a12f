package communique.check;

import communique.problem.OutputRules;
import communique.problem.ReadingRules;
import communique.problem.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules, in the order of the handbook. */
public final class RuleBook {

  private static final List<Check<?>> LINKS =
      List.of(
          new UnknownReference(),
          new WrongKind(),
          new ReferenceCycle(),
          new DuplicateId(),
          new UnknownRule());
  private static final List<Check<?>> EVIDENCE =
      List.of(new UncitedValue(), new UncitedClaim(), new UncitedProse());

  private RuleBook() {}

  /** The rules by chapter. */
  public static Map<String, List<Rule>> chapters() {
    Map<String, List<Rule>> chapters = new LinkedHashMap<>();
    chapters.put("Reading", ReadingRules.ALL);
    chapters.put("Links", rules(LINKS));
    chapters.put("Evidence", rules(EVIDENCE));
    chapters.put("Output", OutputRules.ALL);
    return chapters;
  }

  /** The rule of that name. */
  static Optional<Rule> find(String slug) {
    return all().stream().filter(rule -> rule.slug().equals(slug)).findFirst();
  }

  /** All rules. */
  static List<Rule> all() {
    return chapters().values().stream().flatMap(List::stream).toList();
  }

  /** The rules over a dossier. */
  static List<Check<?>> checks() {
    return List.of(LINKS, EVIDENCE).stream().<Check<?>>flatMap(List::stream).toList();
  }

  private static List<Rule> rules(List<Check<?>> checks) {
    return checks.stream().map(Check::rule).toList();
  }
}
