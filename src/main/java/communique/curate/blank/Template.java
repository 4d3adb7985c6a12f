package communique.curate.blank;

import communique.content.yaml.YamlText;
import communique.model.Editorial;
import communique.shape.Field;
import communique.shape.Node;
import communique.shape.RecordType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a record that is begun: what every such record needs, then as comments what readers
 * expect of it, then, each with what it means, all else that it may have.
 */
final class Template {

  /** A key that the written part shows, in use or as a comment. */
  private static final Pattern SHOWN = Pattern.compile("(?m)^(?:# )?([a-z][a-z_-]*):");

  private static final Pattern BLANK = Pattern.compile("\\$\\{([a-z]+)\\}");

  /** Behind what only stands in until somebody writes it; {@code todo} asks for it. */
  private static final String ASK = "  # to fill in";

  private static final String REST =
      "\n# What else it may say; the content model in the handbook tells how.\n";

  private static final String DRAFT = "state: draft  # take this line out when it may be published";

  private static final int WIDTH = 110;
  private static final String TITLE = "title";

  private final BlankKind kind;

  Template(BlankKind kind) {
    this.kind = kind;
  }

  /**
   * The lines of the record, which can be read as they stand.
   *
   * @param given words for its blanks; a title that is not given is made of the id, anything else
   *     becomes a comment
   */
  String filled(Map<String, String> given) throws IOException {
    String head = head();
    String lines = head.lines().map(line -> filled(line, given)).collect(Collectors.joining("\n"));
    String all = isUnnamed(given) && !head.contains("\nstate:") ? lines + "\n" + DRAFT : lines;
    return all + "\n" + REST + rest(head);
  }

  /** What has no name yet is nothing for readers. */
  private boolean isUnnamed(Map<String, String> given) {
    return !given.containsKey(TITLE) && kind != BlankKind.CHANGE;
  }

  private String filled(String line, Map<String, String> given) {
    Matcher blank = BLANK.matcher(line);
    if (!blank.find()) {
      return line;
    }
    String name = blank.group(1);
    if (given.containsKey(name)) {
      return with(line, YamlText.value(given.get(name)));
    }
    return name.equals(TITLE) && kind != BlankKind.CHANGE
        ? withExample(with(line, standIn(given)))
        : asComment(line);
  }

  private static String with(String line, String words) {
    return BLANK.matcher(line).replaceAll(Matcher.quoteReplacement(words));
  }

  /** The words of the id; of a source, that nobody has told its title. */
  private String standIn(Map<String, String> given) {
    String words = given.getOrDefault("id", "").replace('-', ' ');
    return kind == BlankKind.SOURCE || words.isEmpty()
        ? Node.NOT_STATED
        : YamlText.value(Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  private String asComment(String line) {
    String left = with(line, "").stripTrailing();
    return left.stripLeading().startsWith("#") ? left : "# " + left + example(left);
  }

  private String head() throws IOException {
    return Packed.text(kind.name().toLowerCase(Locale.ROOT) + ".yaml");
  }

  /** What only stands in tells what could stand there. */
  private String withExample(String line) {
    String example = example(line);
    return line + (example.isEmpty() ? ASK : ASK + ", " + example.substring(4));
  }

  private String example(String line) {
    return RecordType.of(kind.type()).keys().stream()
        .filter(field -> line.startsWith(field.key() + ":") && !field.example().isEmpty())
        .findFirst()
        .map(field -> "  # such as " + field.example())
        .orElse("");
  }

  private String rest(String head) {
    Set<String> shown =
        SHOWN.matcher(head).results().map(found -> found.group(1)).collect(Collectors.toSet());
    Set<String> always = keys(Editorial.class);
    return Stream.concat(
            RecordType.of(kind.type()).keys().stream()
                .filter(field -> !shown.contains(field.key()) && !always.contains(field.key()))
                .flatMap(Template::told),
            Stream.of("# As every record: " + String.join(", ", always) + "."))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Set<String> keys(Class<? extends Record> type) {
    return RecordType.of(type).keys().stream()
        .map(Field::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A field as a comment, wrapped. */
  private static Stream<String> told(Field field) {
    StringBuilder line = new StringBuilder("# " + field.key() + ":");
    List<String> lines = new ArrayList<>();
    for (String word : List.of(field.doc().split(" ", -1))) {
      if (line.length() + word.length() >= WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder("#  ");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    return lines.stream();
  }
}
