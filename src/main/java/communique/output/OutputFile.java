package communique.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * One file to be written: a page, a table, a picture.
 *
 * @param path relative to the output folder, with {@code /} between names
 * @param view makes what the renderer shows, on the thread that writes the file and only then
 * @param renderer turns the view into bytes
 * @param <V> the class of the view
 */
public record OutputFile<V extends Record>(
    String path, Supplier<? extends V> view, Renderer<? super V> renderer) {

  /**
   * Checks the path.
   *
   * @throws IllegalArgumentException if the path could lead out of the folder, means another file
   *     on another system, or is one that the folder itself writes
   */
  public OutputFile {
    if (!SitePath.isWritable(path)) {
      throw new IllegalArgumentException("not a path that an output may have: \"" + path + "\"");
    }
  }

  void render(OutputStream out) throws IOException {
    renderer.render(view.get(), out);
  }
}
