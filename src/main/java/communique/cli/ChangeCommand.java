package communique.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique change}. */
@Command(
    name = "change",
    description = "Tells readers what was changed after it was published.",
    subcommands = ChangeAddCommand.class,
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  communique change add my-dossier"})
final class ChangeCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: change add");
  }
}
