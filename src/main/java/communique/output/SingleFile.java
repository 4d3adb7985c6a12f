package communique.output;

import communique.problem.Fault;
import communique.problem.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** One file by itself, that a person asked for by its name. */
public final class SingleFile {

  private SingleFile() {}

  /**
   * Writes a file, in the place of another of that name. When it cannot be made, what stood there
   * still stands.
   *
   * @return what an author has to look at; if an error is among it, nothing was written
   * @throws OutputUnwritable if the machine does not let it be written
   */
  public static Problems write(Path file, OutputFile<?> output) {
    OutputFile.Content content = output.ready().content();
    if (Files.isDirectory(file)) {
      throw new OutputUnwritable(file.toString(), "a folder stands there");
    }
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = folder.resolve("." + file.getFileName() + ".part");
      try {
        return write(draft, content, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new OutputUnwritable(file.toString(), e);
    }
  }

  private static Problems write(Path draft, OutputFile.Content content, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(draft)) {
      Sink sink = new Sink(out);
      content.write(sink);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      return Problems.of(sink.problems());
    } catch (Fault e) {
      return Problems.of(List.of(e.problem()));
    }
  }
}
