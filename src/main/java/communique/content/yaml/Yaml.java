package communique.content.yaml;

import communique.problem.Location;
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

  /** The engine takes time for a long scalar that is out of proportion to its length. */
  private static final int LONGEST_LINE = 1 << 16;

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
    String[] lines = text.split("\n", -1);
    Marks marks = new Marks(file, lines, firstLine);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].length() > LONGEST_LINE) {
        problems.accept(tooLong(Location.of(file, marks.start(firstLine + i)), lines[i]));
        return Optional.empty();
      }
    }
    ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    TreeBuilder builder = new TreeBuilder(parser, marks, problems);
    try {
      Optional<Node> root = builder.document();
      return root.or(() -> Optional.of(new Node.Mapping(marks.start(firstLine), List.of())));
    } catch (TreeBuilder.Refused e) {
      problems.accept(e.problem());
    } catch (MarkedYamlEngineException e) {
      problems.accept(new YamlFault(marks, builder.longQuote()).explain(e));
    } catch (NumberFormatException e) {
      problems.accept(new Escapes(marks).explain(text, firstLine));
    } catch (YamlEngineException e) {
      Location whole = Location.of(file, marks.start(firstLine));
      problems.accept(Problem.of(ReadingRules.INVALID_YAML, whole, "this is not YAML"));
    }
    return Optional.empty();
  }

  private static Problem tooLong(Location line, String text) {
    String message =
        "the line has " + text.length() + " characters; at most " + LONGEST_LINE + " can be read";
    return Problem.of(ReadingRules.TOO_LARGE, line, message);
  }
}
