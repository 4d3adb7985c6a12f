package communique.cli;

import communique.curate.edit.Refused;
import communique.curate.edit.Turn;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** What a command does that reads a dossier and writes into it. */
@FunctionalInterface
interface Writing {

  /** Reads and writes, and gives the exit code. */
  int run() throws IOException, Refused;

  /**
   * Does it when no other command writes there; what is no dossier is only looked at, and refused.
   */
  static int alone(CommandSpec spec, Path root, Writing writing) throws IOException, Refused {
    if (!Folder.isDossier(root)) {
      return writing.run();
    }
    Turn turn = Turn.in(root, () -> wait(spec, root));
    try {
      return writing.run();
    } finally {
      turn.end();
    }
  }

  /** Says what it waits for. */
  static void wait(CommandSpec spec, Path root) {
    spec.commandLine()
        .getErr()
        .println("waiting: another command is writing into " + Folder.named(root));
  }
}
