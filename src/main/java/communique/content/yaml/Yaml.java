package communique.content.yaml;

import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML text. */
public final class Yaml {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private Yaml() {}

  /**
   * The tree of a text.
   *
   * @param file the file's name, as printed in problems
   * @param text one YAML document, or nothing
   * @param firstLine the line of the file on which the text begins, 1-based
   * @param problems takes what is wrong, with its exact place
   * @return an empty mapping for an empty text; nothing if the text cannot be read to its end
   */
  public static Optional<Node> read(
      String file, String text, int firstLine, Consumer<Problem> problems) {
    Marks marks = new Marks(file, text.split("\n", -1), firstLine);
    try {
      ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
      return Optional.of(
          new TreeBuilder(parser, marks, problems)
              .document()
              .orElseGet(() -> new Node.Mapping(marks.line(firstLine), List.of())));
    } catch (TreeBuilder.Refused e) {
      problems.accept(e.problem());
    } catch (MarkedYamlEngineException e) {
      problems.accept(explain(e, marks));
    } catch (YamlEngineException e) {
      problems.accept(
          Problem.of(
              ReadingRules.INVALID_YAML, Location.of(file, marks.line(firstLine)), "not YAML"));
    }
    return Optional.empty();
  }

  private static Problem explain(MarkedYamlEngineException e, Marks marks) {
    Mark at = e.getProblemMark().map(marks::at).orElseGet(() -> marks.line(1));
    Optional<Mark> link = marks.linkBefore(at);
    if (link.isPresent()) {
      return Problem.of(
              ReadingRules.LINK_STARTS_VALUE,
              Location.of(marks.file(), link.get()),
              "a value cannot begin with [[: YAML reads a list")
          .hint("put the whole value in quotation marks");
    }
    String problem = String.valueOf(e.getProblem()).strip();
    return Problem.of(
            ReadingRules.INVALID_YAML,
            Location.of(marks.file(), at),
            "this is not YAML: " + problem)
        .hint(hint(problem));
  }

  /** What usually lies behind the library's words. */
  private static Optional<String> hint(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return Optional.of("a value with \": \" in it needs quotation marks");
    }
    if (problem.contains("cannot start any token")) {
      return Optional.of("a value that begins with @, %, ` or a tab needs quotation marks");
    }
    if (problem.contains("expected <block end>") || problem.contains("could not find expected")) {
      return Optional.of("look at the indentation, and for a quotation mark that does not close");
    }
    return problem.contains("expected ',' or")
        ? Optional.of("look for a bracket or a quotation mark that does not close")
        : Optional.empty();
  }
}
