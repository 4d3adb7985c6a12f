package communique.cli;

import communique.cli.screen.Output;
import communique.cli.screen.Screen;
import communique.cli.screen.Width;
import communique.output.Reason;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program. */
@Command(
    name = "communique",
    description = "Makes sourced fact sheets of a folder of curated content.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A dossier is a folder with site.yaml; a record is one entry in its files.",
      "communique explain words tells what sheet, claim, waiver and the others mean.",
      "To begin:",
      "  communique init lamps     a small dossier to learn from",
      "  communique check lamps    what is wrong in it",
      "  communique serve lamps    how it looks",
      "communique COMMAND --help tells of one command, with examples.",
      "A command ends with 0 if all went well, with 1 if the dossier stands in the",
      "way, with 2 if it was not understood, and with 3 if the machine does not let it",
      "work."
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

  /** Narrower than that the library writes no help. */
  private static final int NARROWEST = 55;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Ends the process with the exit code, unless all went well: a caller in this JVM may go on. */
  public static void main(String... args) throws InterruptedException {
    Restart.endWithParent();
    int status = Restart.isNeeded() && Restart.isPossible() ? restarted() : printed(args);
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

  /** Runs one command; a report of which a part is lost is not all that was asked for. */
  private static int printed(String... args) {
    Output output = new Output(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = new PrintWriter(output, true, StandardCharsets.UTF_8);
    int status = run(out, err(), args);
    out.flush();
    Optional<IOException> failure = output.failure();
    failure.ifPresent(
        lost -> err().println("communique: not all could be printed: " + Reason.of(lost)));
    return failure.isPresent() ? Exit.MACHINE : status;
  }

  private static PrintWriter err() {
    return new PrintWriter(System.err, true, StandardCharsets.UTF_8);
  }

  /** Runs one command and returns its exit code, see {@link Exit}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
    Screen screen = new Screen(err);
    Ending ending = new Ending(screen, args);
    CommandLine command =
        commandsFor(args)
            .setOut(new Screen(out))
            .setErr(screen)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setUsageHelpWidth(width())
            .registerConverter(Path.class, new Paths())
            .setParameterExceptionHandler(ending)
            .setExecutionExceptionHandler(ending);
    try {
      return command.execute(helped(args));
    } catch (Error e) {
      return Failure.tell(e, screen, args);
    }
  }

  /** Of the help: that of the terminal where it says so, as far as the library goes. */
  private static int width() {
    String columns = Objects.requireNonNullElse(System.getenv("COLUMNS"), "");
    return columns.matches("\\d{1,4}")
        ? Math.max(NARROWEST, Math.min(Width.LINE, Integer.parseInt(columns)))
        : Width.LINE;
  }

  /**
   * Where a command fails. A class and no lambda, as is what else the library calls: the library's
   * bytecode is old, and an archive of classes keeps nothing of it that a lambda has linked.
   */
  private static final class Ending
      implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Screen screen;
    private final String[] args;

    Ending(Screen screen, String... args) {
      this.screen = screen;
      this.args = args;
    }

    @Override
    public int handleParseException(ParameterException e, String[] given) {
      return Failure.tell(e, screen, args);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine failed, ParseResult parsed) {
      return Failure.tell(e, screen, args);
    }
  }

  /** An empty word is a slip, such as a variable of a script that is not set. */
  private static final class Paths implements ITypeConverter<Path> {

    @Override
    public Path convert(String word) {
      if (word.isBlank()) {
        throw new TypeConversionException(
            "a file or a folder has a name; \".\" is the current one");
      }
      return Path.of(word);
    }
  }

  /** {@code help check} is {@code check --help}. */
  private static String[] helped(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    return Stream.concat(Stream.of(args).skip(1), Stream.of("--help")).toArray(String[]::new);
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
    for (Map.Entry<String, ? extends Class<?>> one : taken.entrySet()) {
      all.addSubcommand(one.getKey(), one.getValue());
    }
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
