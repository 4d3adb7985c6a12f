package communique.output;

import communique.shape.Fingerprint;
import communique.trace.Trace;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One file to be written: a page, a table, a picture.
 *
 * @param path relative to the output folder, with {@code /} between names
 * @param setting a fingerprint of all that the bytes depend on besides the program and the answers
 *     that the trace hears; nothing if the file is to be made each time
 * @param view makes what the renderer shows, on the thread that writes the file and only then; what
 *     it asks is put to the trace
 * @param renderer turns the view into bytes
 * @param <V> the class of the view
 */
public record OutputFile<V extends Record>(
    String path,
    Optional<String> setting,
    Function<? super Trace, ? extends V> view,
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

  /** A file that is made anew in every build. */
  public OutputFile(String path, Supplier<? extends V> view, Renderer<? super V> renderer) {
    this(path, Optional.empty(), trace -> view.get(), renderer);
  }

  /** Makes the view; what is written is this very view. */
  public Ready ready(Trace trace) {
    V made = view.apply(trace);
    String shown = renderer.isSlow() ? Fingerprint.of(made) : "";
    return new Ready(shown, out -> renderer.render(made, out));
  }

  /**
   * A file that only has to be written.
   *
   * @param view the fingerprint of what it shows; empty if its renderer is not slow
   */
  public record Ready(String view, Content content) {

    /** Writes its bytes. */
    public void write(Sink out) throws IOException {
      content.write(out);
    }
  }

  /** Writes the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    void write(Sink out) throws IOException;
  }
}
