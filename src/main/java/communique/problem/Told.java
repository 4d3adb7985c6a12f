package communique.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Problems as a person is told them. Of warnings that one rule gives again and again the first are
 * told, and how many more there are: at midnight what counts is the errors, and that the warnings
 * are a thousand.
 *
 * @param list those that are told, in their order
 * @param more how many more there are, by the name of their rule
 */
public record Told(List<Problem> list, Map<String, Integer> more) {

  /** How many warnings of one rule are told. */
  private static final int MOST = 10;

  /** Copies both. */
  public Told {
    list = List.copyOf(list);
    more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  /** All of them. */
  public static Told all(List<Problem> problems) {
    return new Told(problems, Map.of());
  }

  /** Every error, and the first warnings of each rule. */
  public static Told first(List<Problem> problems) {
    Map<String, Integer> warned = new LinkedHashMap<>();
    List<Problem> told = new ArrayList<>();
    for (Problem problem : problems) {
      if (problem.severity() != Severity.WARNING
          || warned.merge(problem.rule().slug(), 1, Integer::sum) <= MOST) {
        told.add(problem);
      }
    }
    warned.values().removeIf(count -> count <= MOST);
    warned.replaceAll((rule, count) -> count - MOST);
    return new Told(told, warned);
  }
}
