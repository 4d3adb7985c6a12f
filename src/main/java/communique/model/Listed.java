package communique.model;

import communique.shape.Doc;
import communique.shape.WrittenAs;
import java.util.List;

/**
 * Things that stand beside one another, each with its own evidence.
 *
 * @param notStated the curator looked, and the sources name none
 * @param items the things
 */
@Doc("A list, or not-stated.")
@WrittenAs("items")
public record Listed<T>(boolean notStated, List<T> items) implements Considered {

  @Override
  public boolean notConsidered() {
    return !notStated && items.isEmpty();
  }
}
