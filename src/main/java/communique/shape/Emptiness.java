package communique.shape;

import java.util.List;
import java.util.Optional;

/** What to write where a key stands and nothing behind it. */
final class Emptiness {

  private static final int MOST = 16;

  private Emptiness() {}

  /** The hint for a field that is left empty. */
  static String hint(Field field) {
    String otherwise = otherwise(field.type());
    List<String> words = words(field.type()).filter(all -> all.size() <= MOST).orElse(List.of());
    if (!words.isEmpty()) {
      return "write one of " + String.join(", ", words) + otherwise;
    }
    if (!field.example().isEmpty()) {
      return "write it there, such as %s: %s%s".formatted(field.key(), field.example(), otherwise);
    }
    String doc = field.doc().replaceFirst("\\.$", "");
    return doc.isEmpty()
        ? "write it behind \"%s:\"%s".formatted(field.key(), otherwise)
        : "\"%s\" is for this: %s%s".formatted(field.key(), doc, otherwise);
  }

  private static String otherwise(Type type) {
    boolean isStated = type instanceof RecordType record && record.notStated().isPresent();
    return isStated
        ? "; or not-stated, where it is not said"
        : type.absent().isPresent() ? "; or take the line out" : "";
  }

  private static Optional<List<String>> words(Type type) {
    if (type instanceof LiteralType literal) {
      return Optional.of(literal.words());
    }
    if (type instanceof OptionalType optional) {
      return words(optional.item());
    }
    if (type instanceof RecordType record) {
      return record.shortFor().or(record::writtenAs).flatMap(field -> words(field.type()));
    }
    return type instanceof ListType list && list.keyField().isEmpty()
        ? words(list.item())
        : Optional.empty();
  }
}
