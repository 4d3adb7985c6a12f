package communique.shape;

import java.util.List;

/**
 * A value that is written as one scalar. A class that implements this has a {@code public static T
 * of(String)} that reads what {@link #written} gives and throws {@link Unreadable} for anything
 * else.
 */
public interface Literal {

  /** The words that stand for this value in a file. */
  String written();

  /** The records that this value names. */
  default List<Ref<?>> references() {
    return List.of();
  }
}
