package communique.output;

import java.io.IOException;

/**
 * Turns a view into bytes. Called by several threads at once.
 *
 * @param <V> the class of the view
 */
@FunctionalInterface
public interface Renderer<V extends Record> {

  /**
   * Writes the bytes of one file. The same view gives the same bytes in every run.
   *
   * @param out takes the bytes, and the number of pages if it is printed; need not be closed
   * @throws IOException if writing fails, or reading what is copied
   * @throws communique.problem.Fault if an author has to look at something, such as a template
   */
  void render(V view, Sink out) throws IOException;

  /** Whether it takes far longer than making its view, so that it pays to compare views first. */
  default boolean isSlow() {
    return false;
  }
}
