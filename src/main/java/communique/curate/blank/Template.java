package communique.curate.blank;

import communique.content.yaml.YamlText;
import communique.model.Editorial;
import communique.shape.Field;
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

  private static final String REST =
      "\n# What else it may say; the content model in the handbook tells how.\n";

  private static final int WIDTH = 110;

  private final BlankKind kind;

  Template(BlankKind kind) {
    this.kind = kind;
  }

  /**
   * The lines of the record.
   *
   * @param given words for its blanks; what is not given stays empty, and the checks ask for it
   */
  String filled(Map<String, String> given) throws IOException {
    String head = head();
    Matcher blank = BLANK.matcher(head);
    String filled =
        blank.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    given.containsKey(found.group(1))
                        ? YamlText.value(given.get(found.group(1)))
                        : ""));
    String lines =
        filled
            .lines()
            .map(String::stripTrailing)
            .map(this::withExample)
            .collect(Collectors.joining("\n"));
    return lines + "\n" + REST + rest(head);
  }

  private String head() throws IOException {
    return Packed.text(kind.name().toLowerCase(Locale.ROOT) + ".yaml");
  }

  /** What is left empty tells what could stand there. */
  private String withExample(String line) {
    return RecordType.of(kind.type()).keys().stream()
        .filter(field -> line.equals(field.key() + ":") && !field.example().isEmpty())
        .findFirst()
        .map(field -> line + "  # such as " + field.example())
        .orElse(line);
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
