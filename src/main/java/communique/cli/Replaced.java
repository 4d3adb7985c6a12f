package communique.cli;

import communique.output.SingleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What may stand where a file is to be written: a slip must not cost the file of somebody's work.
 */
final class Replaced {

  private Replaced() {}

  /** Whether a file is one that may be replaced. */
  @FunctionalInterface
  interface Test {
    boolean of(Path file) throws IOException;
  }

  /**
   * Ends the command if something else stands there, or a dossier has its own files there.
   *
   * @param isOurs whether a file is one that may be replaced
   * @param otherwise what is said of another
   */
  static void require(CommandSpec spec, Path out, Test isOurs, String otherwise)
      throws IOException {
    Given.requireNoOwnFolder(spec, out);
    if (!Files.isDirectory(out) && !SingleFile.hasRoom(out)) {
      throw new ParameterException(
          spec.commandLine(), "--out: " + out + " is not a plain file; choose another name");
    }
    if (Files.isRegularFile(out) && !isOurs.of(out)) {
      throw new ParameterException(
          spec.commandLine(), "--out: " + out + " " + otherwise + "; choose another name");
    }
  }
}
