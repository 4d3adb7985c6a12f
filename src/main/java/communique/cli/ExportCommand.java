package communique.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique export}. */
@Command(
    name = "export",
    description = "Writes sheets in the formats of other programs.",
    mixinStandardHelpOptions = true,
    subcommands = ExportDocxCommand.class,
    footer = {
      "",
      "Examples:",
      "  communique export docx cape-talks-2025",
      "  communique export docx --book my-dossier"
    })
final class ExportCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to write: export docx ID, or export docx --book; communique export docx --help"
            + " has an example");
  }
}
