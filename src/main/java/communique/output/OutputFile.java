package communique.output;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One file to be written: a page, a table, a picture.
 *
 * @param path relative to the output folder, with {@code /} between names
 * @param fingerprint from the view to a fingerprint of all that the bytes depend on besides the
 *     program; nothing if the file is to be rendered each time
 * @param view makes what the renderer shows, on the thread that writes the file and only then
 * @param renderer turns the view into bytes
 * @param <V> the class of the view
 */
public record OutputFile<V extends Record>(
    String path,
    Optional<Function<? super V, String>> fingerprint,
    Supplier<? extends V> view,
    Renderer<? super V> renderer) {

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

  /** A file that is rendered in every build. */
  public OutputFile(String path, Supplier<? extends V> view, Renderer<? super V> renderer) {
    this(path, Optional.empty(), view, renderer);
  }

  /** Makes the view; what is to be rendered is this very view. */
  Ready ready() {
    V made = view.get();
    return new Ready(
        fingerprint.map(print -> print.apply(made)), out -> renderer.render(made, out));
  }

  /**
   * A file whose view is made.
   *
   * @param made the fingerprint of what it is made from, if it has one
   * @param content writes its bytes
   */
  record Ready(Optional<String> made, Content content) {}

  /** Writes the file. */
  interface Content {
    void write(Sink out) throws IOException;
  }
}
