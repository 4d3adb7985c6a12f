package communique.cli;

import communique.cli.line.Given;
import communique.cli.line.Help;
import communique.cli.line.Usage;
import communique.cli.line.WrongCommand;
import communique.cli.screen.Screen;
import communique.problem.Nearest;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/** The program. */
public final class Main {

  private static final String DESCRIPTION =
      "Makes sourced fact sheets of a folder of curated content.";

  private static final List<Command> COMMANDS =
      List.of(
          new Command(BuildCommand.USAGE, BuildCommand::new),
          new Command(CheckCommand.USAGE, CheckCommand::new),
          new Command(PrintCommand.USAGE, PrintCommand::new),
          new Command(ServeCommand.USAGE, ServeCommand::new),
          new Command(VerifyCommand.USAGE, VerifyCommand::new));

  private Main() {}

  /** A command, and what it does with what it was told; it gives the exit code. */
  private record Command(Usage usage, Making making) {

    interface Making {
      Callable<Integer> of(Given given, Terminal terminal);
    }
  }

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
    Terminal terminal = new Terminal(new Screen(out), new Screen(err));
    try {
      return run(terminal, List.of(args));
    } catch (Exception | Error e) {
      return Failure.tell(e, terminal.err(), args);
    }
  }

  private static int run(Terminal terminal, List<String> args) throws Exception {
    if (args.isEmpty()) {
      throw new WrongCommand("say what to do: build, check, print, serve or verify");
    }
    return switch (args.get(0)) {
      case "-h", "--help" -> help(terminal);
      case "-V", "--version" -> version(terminal);
      default -> run(command(args.get(0)), args.subList(1, args.size()), terminal);
    };
  }

  private static Command command(String word) {
    Map<String, Command> known = new LinkedHashMap<>();
    COMMANDS.forEach(command -> known.put(command.usage().name(), command));
    if (!known.containsKey(word)) {
      String what = word.startsWith("-") ? "Unknown option" : "Unmatched argument at index 0";
      String meant = Nearest.hint(word, known.keySet()).orElse("communique --help lists them");
      throw new WrongCommand("%s: '%s'; %s".formatted(what, word, meant));
    }
    return known.get(word);
  }

  private static int run(Command command, List<String> words, Terminal terminal) throws Exception {
    Given given = command.usage().read(words);
    if (given.asksForHelp()) {
      new Help(terminal.out()).of(command.usage());
      return Exit.DONE;
    }
    return given.asksForVersion()
        ? version(terminal)
        : command.making().of(given, terminal).call();
  }

  private static int help(Terminal terminal) {
    new Help(terminal.out()).of(DESCRIPTION, COMMANDS.stream().map(Command::usage).toList());
    return Exit.DONE;
  }

  private static int version(Terminal terminal) {
    terminal.out().println("communique " + number().orElse("(not packaged)"));
    return Exit.DONE;
  }

  /** The version that the jar was built as; nothing where the classes run without their jar. */
  static Optional<String> number() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
  }
}
