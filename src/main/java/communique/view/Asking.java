package communique.view;

import communique.model.Reported;
import java.util.List;
import java.util.function.Function;

/**
 * Which questions of a record are shown. The words of a question that is not shown are never asked
 * for, so that the page does not take them for its own.
 */
interface Asking {

  /** The question with its answers, or nothing. */
  <T> List<Fact> fact(String label, Reported<T> reported, Function<T, Link> show);
}
