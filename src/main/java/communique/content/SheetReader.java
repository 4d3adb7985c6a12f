package communique.content;

import communique.content.markdown.Markdown;
import communique.content.yaml.Yaml;
import communique.model.Agreement;
import communique.model.Body;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Language;
import communique.model.Prose;
import communique.problem.KeyPath;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Field;
import communique.shape.Node;
import communique.shape.RecordReader;
import communique.shape.RecordType;
import communique.shape.Unreadable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the one record of a sheet's file, or its running text in another language. */
final class SheetReader {

  /** So many fields of another kind are no slip of the finger. */
  private static final int TOO_MANY = 2;

  private final String file;
  private final Class<? extends Entry> kind;
  private final Consumer<Problem> problems;

  SheetReader(String file, Class<? extends Entry> kind, Consumer<Problem> problems) {
    this.file = file;
    this.kind = kind;
    this.problems = problems;
  }

  /**
   * Finds the item, without its entry if that cannot be read; or a text.
   *
   * @param text the file's text, if it is text
   */
  void read(Optional<String> text, Found found) {
    try {
      SheetName name = SheetName.of(file.substring(file.lastIndexOf('/') + 1));
      if (name.language().isPresent()) {
        text.flatMap(words -> prose(name.id(), name.language().get(), words)).ifPresent(found::add);
      } else {
        Optional<Entry> entry = text.flatMap(words -> entry(name.id(), words));
        found.add(new Item(kind, name.id(), entry, new KeyPath(file, List.of())));
      }
    } catch (Unreadable e) {
      found.lost(List.of(kind));
      problems.accept(SheetName.problem(file, e));
    }
  }

  /** The text of a file without fields. */
  private Optional<Body.InLanguage> prose(String id, Language language, String text) {
    if (FrontMatter.begins(text)) {
      String sheet = id + ".md";
      problems.accept(
          Problem.of(
                  ReadingRules.UNKNOWN_FIELD,
                  new Location(file, 1, 1, FrontMatter.FENCE.length()),
                  "fields begin here, but this file holds nothing but the text of %s in %s"
                      .formatted(sheet, language.tag()))
              .hint(
                  "delete all from the first line --- to the second; the fields stand in %s, with words in each language: {%s: …}"
                      .formatted(sheet, language.tag())));
      return Optional.empty();
    }
    Prose prose = Markdown.parse(file, text, 1, problems);
    return Optional.of(new Body.InLanguage(Optional.of(language), prose))
        .filter(one -> !prose.isEmpty());
  }

  private Optional<Entry> entry(String id, String text) {
    return FrontMatter.split(file, text, problems).flatMap(parts -> entry(id, parts));
  }

  private Optional<Entry> entry(String id, FrontMatter parts) {
    Prose prose = Markdown.parse(file, parts.body(), parts.bodyLine(), problems);
    Optional<Node> head = Yaml.read(file, parts.head(), FrontMatter.HEAD_LINE, problems);
    Optional<Problem> misplaced = head.flatMap(node -> misplaced(id, node));
    if (misplaced.isPresent()) {
      problems.accept(misplaced.get());
      return Optional.empty();
    }
    Map<String, Object> given = Map.of("id", id, "prose", Body.of(prose));
    return head.flatMap(
            node ->
                new RecordReader(file, problems).read(kind.asSubclass(Record.class), node, given))
        .map(Entry.class::cast);
  }

  /** All that is said may be said of another kind of sheet, and too much of it not of this one. */
  private Optional<Problem> misplaced(String id, Node head) {
    List<String> keys =
        head instanceof Node.Mapping mapping
            ? mapping.entries().stream().map(entry -> entry.key().text()).toList()
            : List.of();
    if (keys.stream().filter(key -> !fields(kind).contains(key)).count() < TOO_MANY) {
      return Optional.empty();
    }
    return Layout.sheets().entrySet().stream()
        .filter(other -> fields(other.getValue()).containsAll(keys))
        .findFirst()
        .map(other -> misplaced(id, other.getKey(), other.getValue()));
  }

  private Problem misplaced(String id, String folder, Class<? extends Entry> other) {
    String name = other.getSimpleName().toLowerCase(Locale.ROOT);
    return Problem.of(
            ReadingRules.UNEXPECTED_FILE,
            Location.of(file),
            "these are the fields of %s %s"
                .formatted(other.equals(Agreement.class) ? "an" : "a", name))
        .hint("move it to %s/%s.md".formatted(folder, id));
  }

  private static Set<String> fields(Class<? extends Entry> kind) {
    return RecordType.of(kind.asSubclass(Record.class)).keys().stream()
        .map(Field::key)
        .collect(Collectors.toSet());
  }
}
