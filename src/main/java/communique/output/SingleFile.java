package communique.output;

import communique.problem.Fault;
import communique.problem.Problems;
import communique.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** One file by itself, that a person asked for by its name. */
public final class SingleFile {

  private SingleFile() {}

  /**
   * Writes a file, in the place of another of that name. When it cannot be made, what stood there
   * still stands.
   *
   * @return what an author has to look at; if an error is among it, nothing was written
   * @throws OutputUnwritable if the machine does not let it be written, or something else than a
   *     plain file stands there
   */
  public static Problems write(Path file, OutputFile<?> output) {
    OutputFile.Ready content = output.ready(Trace.none());
    if (Files.isDirectory(file)) {
      throw new OutputUnwritable(file.toString(), "a folder stands there");
    }
    if (!hasRoom(file)) {
      throw new OutputUnwritable(file.toString(), "it is not a plain file");
    }
    try {
      Path target = file.toAbsolutePath();
      Files.createDirectories(target.getParent());
      try (Part part = Part.of(target)) {
        Sink sink = new Sink(part.out());
        content.write(sink);
        part.publish();
        return Problems.of(sink.problems());
      }
    } catch (Fault e) {
      return Problems.of(List.of(e.problem()));
    } catch (IOException e) {
      throw new OutputUnwritable(file.toString(), e);
    }
  }

  /**
   * Writes a file to somebody who takes its bytes, such as the screen.
   *
   * @return what an author has to look at
   */
  public static Problems write(OutputStream to, OutputFile<?> output) {
    Sink sink = new Sink(to);
    try {
      output.ready(Trace.none()).write(sink);
      return Problems.of(sink.problems());
    } catch (Fault e) {
      return Problems.of(List.of(e.problem()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes bytes into a file in one step, in the place of another of that name, whose permissions
   * it gets. The folder is there.
   *
   * @throws FileSystemException if the machine does not let it be written; it names the file
   */
  public static void put(Path file, byte[] bytes) throws FileSystemException {
    try (Part part = Part.of(file.toAbsolutePath())) {
      part.out().write(bytes);
      part.out().flush();
      part.likeTarget();
      part.publish();
    } catch (IOException e) {
      throw Reason.naming(file, e);
    }
  }

  /** Whether nothing stands there, or a plain file: no link, pipe, socket or device. */
  public static boolean hasRoom(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
