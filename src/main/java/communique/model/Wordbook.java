package communique.model;

import communique.problem.Mark;
import communique.shape.Beside;
import communique.shape.Doc;
import communique.shape.Marked;
import communique.shape.Plain;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words of the interface in one language, from a file of the dossier: {@code
 * messages/<language>.properties} beside {@code site.yaml}.
 *
 * @param language the language
 * @param lines the messages, in order; no key stands there twice
 */
public record Wordbook(Language language, List<Line> lines) implements Beside {

  /** The folder of such files. */
  public static final String FOLDER = "messages";

  /** Their ending. */
  public static final String ENDING = ".properties";

  /**
   * One message.
   *
   * @param mark where it begins in the file
   * @param key the name by which pages ask for it
   * @param pattern the words, see {@link MessagePattern}
   */
  public record Line(
      Mark mark,
      @Doc("The name by which pages ask for it.") @Plain String key,
      @Doc("The words.") @Plain String pattern)
      implements Marked {}

  /** Copies the lines. */
  public Wordbook {
    lines = List.copyOf(lines);
  }

  @Override
  public String file(String settings) {
    return settings.substring(0, settings.lastIndexOf('/') + 1)
        + FOLDER
        + "/"
        + language.tag()
        + ENDING;
  }

  /** The patterns by their keys. */
  Map<String, String> patterns() {
    return lines.stream().collect(Collectors.toUnmodifiableMap(Line::key, Line::pattern));
  }
}
