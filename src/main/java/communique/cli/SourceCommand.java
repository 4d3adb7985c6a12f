package communique.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique source}. */
@Command(
    name = "source",
    description = "Makes sources of articles, and tells what has changed in them since.",
    mixinStandardHelpOptions = true,
    subcommands = {SourceAddCommand.class, SourceRefreshCommand.class},
    footer = {
      "",
      "Examples:",
      "  communique source add https://news.example/talks my-dossier",
      "  communique source refresh my-dossier"
    })
final class SourceCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: source add URL or FILE, or source refresh; communique source add --help"
            + " has an example");
  }
}
