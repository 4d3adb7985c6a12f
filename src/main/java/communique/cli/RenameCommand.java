package communique.cli;

import communique.curate.edit.Refused;
import communique.curate.revise.Renaming;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code communique rename}. */
@Command(
    name = "rename",
    description = {
      "Gives a record another id: its file, all that names it, and a redirect from the old address;"
          + " all of it or nothing.",
      "For instance: communique rename port-talks harbour-talks"
    },
    mixinStandardHelpOptions = true)
final class RenameCommand implements Callable<Integer> {

  @Mixin private ReviseOptions options = new ReviseOptions();

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "The id of a record of any kind, or of a claim or part in one; record#claim where more"
              + " than one record has it.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The id that it gets.")
  private String now = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder with site.yaml (default: the current folder).")
  private Path content = Path.of(".");

  @Override
  public Integer call() throws IOException {
    Path root = options.folder(content);
    try {
      return options.write(root, Renaming.of(root, options.reader(), old, now), Optional.empty());
    } catch (Refused refused) {
      return options.tell(refused);
    }
  }
}
