package communique.content.yaml;

import communique.problem.Problem;
import communique.shape.Controls;
import communique.shape.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Values as YAML that {@link Yaml} reads as the same again. Words stand without quotation marks
 * wherever they are read as the same without them. A character that no text of a dossier can hold
 * becomes a space.
 */
public final class YamlText {

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setSchema(new FailsafeSchema())
          .setSplitLines(false)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setIndent(2)
          .setMaxSimpleKeyLength(1000)
          .build();

  /** What may stand in a list on one line. */
  private static final Pattern SHORT = Pattern.compile("[\\p{L}\\p{N}_-]{1,64}");

  private static final int MOST_ON_A_LINE = 6;

  private YamlText() {}

  /** A word that is written as it is, without quotation marks. */
  public enum Word {
    /** The curator looked, and the sources do not tell. */
    NOT_STATED(Node.NOT_STATED);

    private final String text;

    Word(String text) {
      this.text = text;
    }
  }

  /**
   * A mapping, one key a line.
   *
   * @param fields in their order; each value is a {@link String}, a {@link Word}, a {@link List} or
   *     a {@link Map} of such
   * @return lines that begin in the first column, the last with its end
   */
  public static String of(Map<String, ?> fields) {
    return new Present(SETTINGS)
        .emitToString(new Serialize(SETTINGS).serializeOne(node(fields)).iterator())
        // The library writes it as it is, and reads it as nothing.
        .replace("\uFEFF", "\\uFEFF");
  }

  /**
   * The same as an item of a list: its first line begins with a hyphen.
   *
   * @param fields as for {@link #of}
   */
  public static String item(Map<String, ?> fields) {
    return "- " + of(fields).stripTrailing().replace("\n", "\n  ") + "\n";
  }

  /** Words as the value of a key. */
  public static String value(String words) {
    return of(Map.of("a", words)).stripTrailing().substring("a: ".length());
  }

  private static org.snakeyaml.engine.v2.nodes.Node node(Object value) {
    if (value instanceof Map<?, ?> map) {
      return mapping(map);
    }
    if (value instanceof List<?> list) {
      return sequence(list);
    }
    if (value instanceof Word word) {
      return new ScalarNode(Tag.STR, word.text, ScalarStyle.PLAIN);
    }
    return scalar(readable((String) value));
  }

  private static MappingNode mapping(Map<?, ?> map) {
    List<NodeTuple> entries = new ArrayList<>();
    map.forEach((key, value) -> entries.add(new NodeTuple(scalar((String) key), node(value))));
    FlowStyle style = entries.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
    return new MappingNode(Tag.MAP, entries, style);
  }

  private static SequenceNode sequence(List<?> list) {
    boolean isShort =
        list.size() <= MOST_ON_A_LINE
            && list.stream()
                .allMatch(one -> one instanceof String words && SHORT.matcher(words).matches());
    FlowStyle style = isShort ? FlowStyle.FLOW : FlowStyle.BLOCK;
    return new SequenceNode(Tag.SEQ, list.stream().map(YamlText::item).toList(), style);
  }

  /** In a list, words with a colon in them would be taken for a key. */
  private static org.snakeyaml.engine.v2.nodes.Node item(Object value) {
    if (value instanceof String words && words.contains(":")) {
      return new ScalarNode(Tag.STR, readable(words), ScalarStyle.DOUBLE_QUOTED);
    }
    return node(value);
  }

  private static ScalarNode scalar(String words) {
    ScalarStyle style = isReadAlike(words) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    return new ScalarNode(Tag.STR, words, style);
  }

  /** The words with a space for each character that no text of a dossier can hold. */
  private static String readable(String words) {
    return words
        .codePoints()
        .map(c -> Controls.find(Character.toString(c)).isPresent() ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether the words are read as the same where they stand without quotation marks. */
  private static boolean isReadAlike(String words) {
    if (words.contains("\n") || words.contains("\uFEFF") || words.equals(Node.NOT_STATED)) {
      return false;
    }
    List<Problem> problems = new ArrayList<>();
    Optional<Node> read = Yaml.read("", "a: " + words + "\nb: c\n", 1, problems::add);
    return problems.isEmpty()
        && read.filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast)
            .filter(mapping -> mapping.entries().size() == 2)
            .flatMap(mapping -> mapping.find("a"))
            .filter(entry -> isPlain(entry.value(), words))
            .isPresent();
  }

  private static boolean isPlain(Node value, String words) {
    return value instanceof Node.Scalar scalar
        && scalar.text().equals(words)
        && scalar.cut().isEmpty()
        && !scalar.isEmpty();
  }
}
