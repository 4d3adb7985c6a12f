package communique.problem;

/**
 * A stretch of characters on one line of a text that is known from the context.
 *
 * @param line 1-based
 * @param column 1-based, counted in code points
 * @param length in code points, at least 1
 */
public record Mark(int line, int column, int length) {

  /** The first character of a text. */
  public static final Mark START = new Mark(1, 1, 1);
}
