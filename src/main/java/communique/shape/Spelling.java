package communique.shape;

import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a record is spelt in YAML, for who wrote something else in its place. */
final class Spelling {

  private static final int MOST = 4;

  private Spelling() {}

  /** Its fields: those that are needed, else the first few. */
  static String ofFields(RecordType type) {
    List<Field> needed = type.keys().stream().filter(Spelling::isNeeded).toList();
    List<Field> shown = needed.isEmpty() ? type.keys() : needed;
    return shown.stream()
        .limit(MOST)
        .map(field -> field.key() + ": …")
        .collect(
            Collectors.joining(
                ", ", "write its fields, such as {", shown.size() > MOST ? ", …}" : "}"));
  }

  /**
   * What is wrong with a word that stands alone where a record is keyed by it: a source without the
   * words of it.
   */
  static Optional<Problem> ofKeyed(ListType list, Node node, String file) {
    if (!(list.item() instanceof RecordType item)
        || !(node instanceof Node.Scalar word)
        || word.isEmpty()
        || word.cut().isPresent()) {
      return Optional.empty();
    }
    return list.keyField()
        .filter(Spelling::isNeeded)
        .filter(key -> !item.shortFor().equals(Optional.of(key)))
        .map(key -> alone(key, item.shortFor(), word, file));
  }

  /** How the first item of a list would be spelt with what belongs to it. */
  static Optional<String> ofFirst(ListType list, Node node, String file) {
    return node instanceof Node.Sequence items && !items.items().isEmpty()
        ? ofKeyed(list, items.items().get(0), file).flatMap(Problem::hint)
        : Optional.empty();
  }

  private static Problem alone(Field key, Optional<Field> value, Node.Scalar word, String file) {
    String rest = value.map(Field::key).orElse("fields");
    String doc = value.map(field -> field.doc().replaceFirst("\\.$", "")).orElse("…");
    String name = Ref.isSlug(word.text()) ? word.text() : "<" + key.key() + ">";
    return Problem.of(
            ReadingRules.WRONG_TYPE,
            Location.of(file, word.mark()),
            "expected a %s and, behind it, its %s, found \"%s\" alone"
                .formatted(key.key(), rest, word.text()))
        .hint("write {%s: \"%s\"}".formatted(name, doc));
  }

  private static boolean isNeeded(Field field) {
    return field.role() == Field.Role.KEYED && field.type().absent().isEmpty();
  }
}
