package communique.cli;

import communique.cli.screen.Screen;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "communique",
    description = "Makes sourced fact sheets of a folder of curated content.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      BriefCommand.class,
      BuildCommand.class,
      ChangeCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      InitCommand.class,
      LanguageServerCommand.class,
      NewCommand.class,
      PrintCommand.class,
      PublishCommand.class,
      ReadCommand.class,
      RenameCommand.class,
      ServeCommand.class,
      SourceCommand.class,
      StatsCommand.class,
      TodoCommand.class,
      VerifyCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Ends the process with the exit code, unless all went well: a caller in this JVM may go on. */
  public static void main(String... args) throws InterruptedException {
    Restart.endWithParent();
    int status = Restart.isNeeded() && Restart.isPossible() ? restarted() : run(out(), err(), args);
    if (status != Exit.DONE) {
      System.exit(status);
    }
  }

  private static int restarted() throws InterruptedException {
    OptionalInt status = Restart.run();
    if (status.isEmpty()) {
      err().println("communique: " + Restart.ADVICE);
    }
    return status.orElse(Exit.USAGE);
  }

  private static PrintWriter out() {
    return new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  }

  private static PrintWriter err() {
    return new PrintWriter(System.err, true, StandardCharsets.UTF_8);
  }

  /** Runs one command and returns its exit code, see {@link Exit}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
    Screen screen = new Screen(err);
    CommandLine command =
        new CommandLine(new Main())
            .setOut(new Screen(out))
            .setErr(screen)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setParameterExceptionHandler((e, parsed) -> Failure.tell(e, screen, args))
            .setExecutionExceptionHandler((e, failed, parsed) -> Failure.tell(e, screen, args));
    try {
      return command.execute(args);
    } catch (Error e) {
      return Failure.tell(e, screen, args);
    }
  }

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: brief, build, change add, check, explain, export docx, import, init, language-server, new, print, publish, read, rename, serve, source, stats, todo or verify");
  }

  /** The version that the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"communique " + number().orElse("(not packaged)")};
    }

    /** The number alone; nothing where the classes run without their jar. */
    static Optional<String> number() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }
  }
}
