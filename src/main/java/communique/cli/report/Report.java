package communique.cli.report;

import communique.check.Comparison;
import communique.cli.screen.Visible;
import communique.output.json.Json;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a machine is told about a run.
 *
 * @param version of the program; nothing where it runs without its jar
 * @param rules all that there are, broken or not, in the order of the handbook
 * @param problems in the order in which they are told
 * @param comparison how many passages were compared with saved articles; nothing if that is not
 *     told
 */
public record Report(
    Optional<String> version,
    List<Rule> rules,
    Problems problems,
    Optional<Comparison> comparison) {

  /** The program's name. */
  static final String TOOL = "communique";

  /** Copies the list. */
  public Report {
    rules = List.copyOf(rules);
  }

  /** Where a problem stands; in its file as a whole if its characters were not looked up. */
  static Location location(Problem problem) {
    return problem.place() instanceof Location location
        ? location
        : Location.of(problem.place().file());
  }

  /** The message, and the hint on a line of its own. */
  static String words(Problem problem) {
    return problem.message() + problem.hint().map(hint -> "\nhint: " + hint).orElse("");
  }

  /** Writes JSON in which nothing steers the terminal that it is shown on. */
  static void write(Writer out, Consumer<Json> action) {
    StringWriter text = new StringWriter();
    Json.write(text, action);
    try {
      out.write(Visible.json(text.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
