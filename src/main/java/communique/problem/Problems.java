package communique.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All problems of a run so far.
 *
 * @param list in the order in which they were found
 */
public record Problems(List<Problem> list) {

  private static final Problems NONE = new Problems(List.of());

  /** Copies the list. */
  public Problems {
    list = List.copyOf(list);
  }

  /** No problem at all. */
  public static Problems none() {
    return NONE;
  }

  /** These problems. */
  public static Problems of(Collection<Problem> problems) {
    return problems.isEmpty() ? NONE : new Problems(List.copyOf(problems));
  }

  /** These problems and the others. */
  public Problems and(Problems others) {
    if (others.list.isEmpty()) {
      return this;
    }
    List<Problem> both = new ArrayList<>(list);
    both.addAll(others.list);
    return new Problems(both);
  }

  /** Every problem, changed. */
  public Problems map(UnaryOperator<Problem> change) {
    return new Problems(list.stream().map(change).toList());
  }

  /** The problems that weigh this much. */
  public Stream<Problem> of(Severity severity) {
    return list.stream().filter(problem -> problem.severity() == severity);
  }

  /** Whether nothing may be published: there is an error, or a warning in a strict run. */
  public boolean block(boolean strict) {
    return of(Severity.ERROR).findAny().isPresent()
        || (strict && of(Severity.WARNING).findAny().isPresent());
  }
}
