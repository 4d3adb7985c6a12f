package communique.output;

import java.io.IOException;
import java.io.OutputStream;

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
   * @param out need not be closed
   * @throws IOException if writing fails, or reading what is copied
   * @throws communique.problem.Fault if an author has to look at something, such as a template
   */
  void render(V view, OutputStream out) throws IOException;
}
