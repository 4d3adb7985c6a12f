package communique.handbook;

import communique.model.Dating;
import communique.model.Reading;
import communique.model.Text;
import communique.shape.Doc;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The content model, field by field, written from the records themselves. */
final class FieldReference {

  private final Deque<RecordType> waiting = new ArrayDeque<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final StringBuilder page = new StringBuilder();

  /** The sections of those records, and of every record inside them. */
  static String of(List<Class<? extends Record>> records) {
    FieldReference reference = new FieldReference();
    records.forEach(java -> reference.await(RecordType.of(java)));
    while (!reference.waiting.isEmpty()) {
      reference.section(reference.waiting.remove());
    }
    return reference.page.toString();
  }

  private void await(RecordType type) {
    if (known.add(name(type))) {
      waiting.add(type);
    }
  }

  private void section(RecordType type) {
    page.append("\n## ").append(name(type)).append("\n\n");
    if (!type.doc().isEmpty()) {
      page.append(type.doc()).append("\n\n");
    }
    type.shortFor()
        .ifPresent(
            field -> page.append("A bare word stands for `").append(field.key()).append("`. "));
    type.keyField()
        .ifPresent(
            field ->
                page.append("In a list, the `")
                    .append(field.key())
                    .append("` is written as the key. "));
    if (type.shortFor().isPresent() || type.keyField().isPresent()) {
      page.append("\n\n");
    }
    page.append("| Key | Value | Meaning |\n| --- | --- | --- |\n");
    type.fields().forEach(this::row);
  }

  private void row(Field field) {
    if (field.role() == Field.Role.GIVEN) {
      return;
    }
    if (field.role() == Field.Role.INLINE) {
      await((RecordType) field.type());
      page.append("| … | the fields of ").append(link((RecordType) field.type())).append(" | |\n");
      return;
    }
    boolean required = field.type().absent().isEmpty();
    page.append("| `").append(field.key()).append('`').append(required ? " (needed)" : "");
    page.append(" | ")
        .append(value(field.type()))
        .append(" | ")
        .append(meaning(field))
        .append(" |\n");
  }

  private static String meaning(Field field) {
    List<String> words = new ArrayList<>(List.of(field.doc()));
    field
        .each()
        .map(word -> "A change names one as `%s <%s>`.".formatted(word, key(field.type())))
        .ifPresent(words::add);
    words.addAll(enumeration(field.type()));
    return String.join("<br>", words);
  }

  /** What tells the items of a list from one another. */
  private static String key(Type list) {
    Type plain = list instanceof RecordType whole ? whole.writtenAs().orElseThrow().type() : list;
    return ((RecordType) ((ListType) plain).item()).fields().get(0).key();
  }

  /** The words of an enumeration, each with what it means. */
  private static List<String> enumeration(Type type) {
    if (type instanceof OptionalType optional) {
      return enumeration(optional.item());
    }
    if (type instanceof RecordType wrapper && wrapper.writtenAs().isPresent()) {
      return enumeration(wrapper.writtenAs().get().type());
    }
    if (type instanceof ListType list) {
      return enumeration(list.item());
    }
    if (type instanceof RecordType reading && reading.shortFor().isPresent()) {
      return enumeration(reading.shortFor().get().type());
    }
    return type instanceof LiteralType literal && literal.java().isEnum()
        ? Arrays.stream(literal.java().getFields()).map(FieldReference::word).toList()
        : List.of();
  }

  private static String word(java.lang.reflect.Field constant) {
    Doc doc = constant.getAnnotation(Doc.class);
    String word = constant.getName().toLowerCase(Locale.ROOT).replace('_', '-');
    return "`" + word + "`" + (doc == null ? "" : ": " + doc.value());
  }

  private String value(Type type) {
    if (type instanceof OptionalType optional) {
      return value(optional.item());
    }
    if (type instanceof ListType list) {
      boolean readings = list.item() instanceof RecordType reading && isReading(reading);
      String open = list.keyField().isPresent() ? "a mapping to " : readings ? "" : "a list: ";
      return open + value(list.item());
    }
    if (type instanceof LiteralType literal) {
      return literal.name();
    }
    RecordType record = (RecordType) type;
    if (record.writtenAs().isPresent() && record.java() == Text.class) {
      return "words, or a mapping from language to words";
    }
    if (record.writtenAs().isPresent()) {
      Type inner = record.writtenAs().get().type();
      return value(inner) + (record.notStated().isPresent() ? ", or `not-stated`" : "");
    }
    if (record.shortFor().isPresent() && isReading(record)) {
      await(record);
      return value(record.shortFor().get().type()).replace(", or `not-stated`", "")
          + " in a "
          + link(record);
    }
    await(record);
    return link(record);
  }

  private static boolean isReading(RecordType type) {
    return type.java() == Reading.class || type.java() == Dating.Day.class;
  }

  private static String link(RecordType type) {
    return "[" + name(type) + "](#" + name(type) + ")";
  }

  private static String name(RecordType type) {
    return type.java()
        .getSimpleName()
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }
}
