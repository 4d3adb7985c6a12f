package communique.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * A value inside a file of content, by the keys and list positions that lead to it.
 *
 * @param file the file, as printed
 * @param steps keys, or 0-based positions in decimal; {@link #KEY} as the last step means the key
 *     of the value reached so far rather than the value
 */
public record KeyPath(String file, List<String> steps) implements Place {

  /** The step that turns from a value to its own key. */
  public static final String KEY = "@key";

  /** Copies the steps. */
  public KeyPath {
    steps = List.copyOf(steps);
  }

  /** The path one step further down. */
  public KeyPath then(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new KeyPath(file, longer);
  }
}
