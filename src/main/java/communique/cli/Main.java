package communique.cli;

import communique.cli.screen.Screen;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    footer = {
      "",
      "A dossier is a folder with site.yaml; a record is one entry in its files. To begin:",
      "  communique init lamps     a small dossier to learn from",
      "  communique check lamps    what is wrong in it",
      "  communique serve lamps    how it looks",
      "communique COMMAND --help tells of one command, with examples.",
      "A command ends with 0 if all went well, with 1 if the dossier stands in the way, with 2 if",
      "it was not understood, and with 3 if the machine does not let it work."
    })
public final class Main implements Runnable {

  private static final Map<String, Class<?>> COMMANDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("brief", BriefCommand.class),
              Map.entry("build", BuildCommand.class),
              Map.entry("change", ChangeCommand.class),
              Map.entry("check", CheckCommand.class),
              Map.entry("explain", ExplainCommand.class),
              Map.entry("export", ExportCommand.class),
              Map.entry("import", ImportCommand.class),
              Map.entry("init", InitCommand.class),
              Map.entry("language-server", LanguageServerCommand.class),
              Map.entry("new", NewCommand.class),
              Map.entry("print", PrintCommand.class),
              Map.entry("publish", PublishCommand.class),
              Map.entry("read", ReadCommand.class),
              Map.entry("rename", RenameCommand.class),
              Map.entry("serve", ServeCommand.class),
              Map.entry("source", SourceCommand.class),
              Map.entry("stats", StatsCommand.class),
              Map.entry("todo", TodoCommand.class),
              Map.entry("verify", VerifyCommand.class)));

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
        commandsFor(args)
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

  /** The program's commands: what they are called, what they take, and what it means. */
  public static CommandLine commands() {
    return commands(COMMANDS);
  }

  /**
   * All of them, or the one that is named first: to describe the others takes time, at each start.
   */
  private static CommandLine commandsFor(String... args) {
    return Stream.of(args)
        .findFirst()
        .flatMap(
            name -> Optional.<Class<?>>ofNullable(COMMANDS.get(name)).map(is -> Map.of(name, is)))
        .map(Main::commands)
        .orElseGet(Main::commands);
  }

  private static CommandLine commands(Map<String, ? extends Class<?>> taken) {
    CommandLine all = new CommandLine(new Main());
    taken.forEach(all::addSubcommand);
    tellVersion(all);
    return all;
  }

  /** Each command takes {@code --version}, and there is one answer. */
  private static void tellVersion(CommandLine command) {
    command.getCommandSpec().versionProvider(new Version());
    command.getSubcommands().values().forEach(Main::tellVersion);
  }

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: brief, build, change add, check, explain, export docx, import, init, language-server, new, print, publish, read, rename, serve, source, stats, todo or verify");
  }

  /** What is installed here. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return Installed.here().lines().toArray(String[]::new);
    }

    /** The version that the jar was built as; nothing where the classes run without their jar. */
    static Optional<String> number() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }
  }
}
