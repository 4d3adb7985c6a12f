package communique.edition.schema;

import communique.output.json.Json;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.Node;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The walk: puts the keywords for a type into the object that is open, and remembers the records
 * that it named, to be defined at the end of the file.
 */
final class Definitions implements Type.Visitor<Json, Json> {

  private static final List<String> SCALAR = List.of("string", "number", "boolean");

  private final Json json;
  private final Set<String> named = new HashSet<>();
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  Definitions(Json json) {
    this.json = json;
  }

  /** Writes every definition that was named, and those that these name. */
  void write() {
    json.object(
        "$defs",
        () -> {
          while (!waiting.isEmpty()) {
            waiting.remove().run();
          }
        });
  }

  /** A record with all that it needs. */
  void reference(RecordType type) {
    reference(Names.of(type), () -> define(type));
  }

  /** An item of a register, whose file may say for it what it needs; only its id is its own. */
  void item(RecordType type) {
    reference(Names.of(type), () -> object(type.keys().toList(), List.of("id")));
  }

  private void reference(String name, Runnable definition) {
    json.put("$ref", "#/$defs/" + name);
    if (named.add(name)) {
      waiting.add(() -> json.object(name, definition));
    }
  }

  /** A property that holds what a field may hold. */
  void property(String key, Field field) {
    json.object(
        key,
        () -> {
          if (!field.doc().isEmpty()) {
            json.put("description", field.doc());
          }
          field.type().accept(this, json);
        });
  }

  /** The keys without which a record cannot be read, but for the id. */
  static List<String> required(RecordType type) {
    return type.keys()
        .filter(field -> field.type().absent().isEmpty())
        .map(Field::key)
        .filter(key -> !key.equals("id"))
        .toList();
  }

  @Override
  public Json literal(LiteralType type, Json at) {
    Scalars.put(type, json);
    return json;
  }

  @Override
  public Json optional(OptionalType type, Json at) {
    return type.item().accept(this, json);
  }

  /** One item may stand for a list of one; a keyed list is a mapping. */
  @Override
  public Json list(ListType type, Json at) {
    json.name("anyOf");
    json.array(
        () -> {
          json.object(() -> type.item().accept(this, json));
          json.object(
              () ->
                  type.keyField().ifPresentOrElse(field -> keyed(field, type), () -> plain(type)));
        });
    return json;
  }

  private void plain(ListType type) {
    json.put("type", "array");
    json.object("items", () -> type.item().accept(this, json));
  }

  private void keyed(Field keyField, ListType type) {
    json.put("type", "object");
    json.object("propertyNames", () -> keyField.type().accept(this, json));
    json.object(
        "additionalProperties",
        () -> {
          String name = Names.of(type.item()) + "-by-" + keyField.key();
          reference(name, () -> itemsOf((RecordType) type.item(), keyField));
        });
  }

  /** What stands under a key: one record without the key's field, or several. */
  private void itemsOf(RecordType type, Field keyField) {
    String name = Names.of(type) + "-under-" + keyField.key();
    Runnable one = () -> reference(name, () -> body(type, field -> !field.equals(keyField)));
    json.name("anyOf");
    json.array(
        () -> {
          json.object(one);
          json.object(
              () -> {
                json.put("type", "array");
                json.object("items", one);
              });
        });
  }

  @Override
  public Json record(RecordType type, Json at) {
    reference(type);
    return json;
  }

  private void define(RecordType type) {
    if (!type.doc().isEmpty()) {
      json.put("description", type.doc());
    }
    if (type.writtenAs().isEmpty()) {
      body(type, field -> true);
      return;
    }
    Type inner = type.writtenAs().get().type();
    if (type.notStated().isEmpty()) {
      inner.accept(this, json);
      return;
    }
    json.name("anyOf");
    json.array(
        () -> {
          json.object(() -> json.put("const", Node.NOT_STATED));
          json.object(() -> inner.accept(this, json));
        });
  }

  /** A mapping, or the bare word that stands for one field if no other field is needed. */
  private void body(RecordType type, Predicate<Field> wanted) {
    List<Field> fields = type.keys().filter(wanted).toList();
    List<String> needed =
        fields.stream().filter(f -> f.type().absent().isEmpty()).map(Field::key).toList();
    boolean bare =
        type.shortFor().filter(word -> List.of(word.key()).containsAll(needed)).isPresent();
    if (!bare) {
      object(fields, needed);
      return;
    }
    json.name("anyOf");
    json.array(
        () -> {
          json.object(() -> word(type.shortFor().orElseThrow()));
          json.object(() -> object(fields, needed));
        });
  }

  private void word(Field field) {
    json.texts("type", SCALAR);
    json.name("allOf");
    json.array(() -> json.object(() -> field.type().accept(this, json)));
  }

  private void object(List<Field> fields, List<String> needed) {
    json.put("type", "object");
    json.object("properties", () -> fields.forEach(field -> property(field.key(), field)));
    json.put("additionalProperties", false);
    if (!needed.isEmpty()) {
      json.texts("required", needed);
    }
  }
}
