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
    ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    TreeBuilder builder = new TreeBuilder(parser, marks, problems);
    try {
      Optional<Node> root = builder.document();
      return root.or(() -> Optional.of(new Node.Mapping(marks.line(firstLine), List.of())));
    } catch (TreeBuilder.Refused e) {
      problems.accept(e.problem());
    } catch (MarkedYamlEngineException e) {
      problems.accept(new YamlFault(marks, builder.longQuote()).explain(e));
    } catch (YamlEngineException e) {
      Location whole = Location.of(file, marks.line(firstLine));
      problems.accept(Problem.of(ReadingRules.INVALID_YAML, whole, "this is not YAML"));
    }
    return Optional.empty();
  }
}
