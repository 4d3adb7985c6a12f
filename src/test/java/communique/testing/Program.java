package communique.testing;

import communique.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the program in this process.
 *
 * @param status the exit code
 * @param out what it printed
 * @param err what it printed to standard error
 */
public record Program(int status, String out, String err) {

  /** The clock of every test that does not set its own. */
  public static final String NOW = "2025-06-01T12:00:00Z";

  /** Runs a command as of {@link #NOW}. */
  public static Program run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--as-of=" + NOW);
    return plain(all.toArray(String[]::new));
  }

  /**
   * Runs a command as it is; but a build that names no editions leaves out paper, which takes long.
   */
  public static Program plain(String... given) {
    List<String> args = new ArrayList<>(List.of(given));
    if (args.contains("build") && args.stream().noneMatch(arg -> arg.startsWith("--edition"))) {
      args.add("--edition=web,data");
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
    return new Program(status, out.toString(), err.toString());
  }
}
