package communique.check.change;

import communique.model.Body;
import communique.model.Editorial;
import communique.model.Subject;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a kind of record, or one inside a field that only holds others.
 *
 * @param name its keys as a change names them: {@code held}, {@code outcomes.stated}
 * @param path the fields that lead to it
 */
record Slot(String name, List<Field> path) {

  /** Those of a record of that class; what the curator says about the record itself is none. */
  static Stream<Slot> of(Class<?> kind) {
    return RecordType.of(kind.asSubclass(Record.class)).fields().stream()
        .filter(field -> !field.name().equals("id"))
        .flatMap(field -> within(new Slot(field.key(), List.of(field))));
  }

  private static Stream<Slot> within(Slot slot) {
    if (!(slot.type() instanceof RecordType record) || record.java() == Body.class) {
      return Stream.of(slot);
    }
    if (record.java() == Editorial.class) {
      return Stream.empty();
    }
    return record.writtenAs().isPresent()
        ? Stream.of(slot)
        : record.fields().stream().flatMap(field -> within(slot.into(record, field)));
  }

  /** The field for which a bare word stands bears the name of the record around it. */
  private Slot into(RecordType record, Field field) {
    boolean bare = record.shortFor().filter(field::equals).isPresent();
    List<Field> longer = new ArrayList<>(path);
    longer.add(field);
    return new Slot(bare ? name : name + "." + field.key(), longer);
  }

  private Field last() {
    return path.get(path.size() - 1);
  }

  private Type type() {
    return last().type();
  }

  /** The list whose items can be named, which may be one that can be not stated. */
  private ListType list() {
    Type type =
        this.type() instanceof RecordType record
            ? record.writtenAs().orElseThrow().type()
            : this.type();
    return (ListType) type;
  }

  /** The field that tells an item from the others. */
  private Field key() {
    return ((RecordType) list().item()).fields().get(0);
  }

  /** What a change can name here: {@code held}, {@code claim <id>}. */
  Stream<String> names() {
    Optional<String> items = last().each().map(word -> word + " <" + key().key() + ">");
    boolean whole = items.isEmpty() || type() instanceof RecordType;
    return Stream.concat(items.stream(), whole ? Stream.of(name) : Stream.empty());
  }

  /** What that record says here. */
  Stream<Facet> facets(Record record) {
    Object value = record;
    for (Field field : path) {
      value = field.of(value);
    }
    List<?> items = last().each().isPresent() ? items(value) : List.of();
    return items.isEmpty() ? Stream.of(whole(value)) : named(items);
  }

  private List<?> items(Object value) {
    return type() instanceof RecordType record
        ? (List<?>) record.writtenAs().orElseThrow().of(value)
        : (List<?>) value;
  }

  private Stream<Facet> named(List<?> items) {
    Map<String, List<Object>> byKey = new LinkedHashMap<>();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String name = name(items.get(i));
      first.putIfAbsent(name, i);
      byKey.computeIfAbsent(name, any -> new ArrayList<>()).add(items.get(i));
    }
    String word = last().each().orElseThrow();
    return byKey.entrySet().stream()
        .map(
            same ->
                new Facet(
                    new Subject(word, Optional.of(same.getKey())),
                    steps(String.valueOf(first.get(same.getKey()))),
                    list().item(),
                    same.getValue()));
  }

  /** The words that tell it from the others; where it has none in that field, those of the next. */
  private String name(Object item) {
    return ((RecordType) list().item())
        .fields().stream()
            .map(field -> Naming.of(field.type(), field.of(item)))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
  }

  private List<String> steps(String... more) {
    return Stream.concat(path.stream().map(Field::key), Stream.of(more)).toList();
  }

  private Facet whole(Object value) {
    Type type = type();
    boolean silent = type.absent().filter(value::equals).isPresent();
    List<?> values =
        silent
            ? List.of()
            : value instanceof List<?> list
                ? list
                : value instanceof Optional<?> optional
                    ? optional.stream().toList()
                    : List.of(value);
    return new Facet(Subject.of(name), steps(), single(type), List.copyOf(values));
  }

  private static Type single(Type type) {
    return type instanceof ListType list
        ? list.item()
        : type instanceof OptionalType optional ? optional.item() : type;
  }
}
