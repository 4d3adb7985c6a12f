package communique.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A folder for what a library can only write as a file. Where the system can have it so, nobody
 * else can look into it. It is deleted with its files when it is closed.
 */
public final class Scratch implements AutoCloseable {

  private final Path path;

  private Scratch(Path path) {
    this.path = path;
  }

  /**
   * Makes one.
   *
   * @throws IOException if the system lets us have none
   */
  public static Scratch open() throws IOException {
    return new Scratch(Files.createTempDirectory("communique-"));
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Copies a file of it to a stream, which stays open. */
  public void copy(String name, OutputStream out) throws IOException {
    Files.copy(path.resolve(name), out);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      files.forEach(Scratch::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.delete(path);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
