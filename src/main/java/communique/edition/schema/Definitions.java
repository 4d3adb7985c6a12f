package communique.edition.schema;

import communique.model.Country;
import communique.model.Tenure;
import communique.model.Text;
import communique.model.Who;
import communique.output.json.Json;
import communique.shape.Block;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    Runnable one = () -> reference(Names.of(type), () -> object(type, type.keys(), List.of("id")));
    either(one, group(type));
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
    return needed(type.keys()).stream().filter(key -> !key.equals("id")).toList();
  }

  @Override
  public Json literal(LiteralType type, Json at) {
    if (type.java() == Country.class) {
      reference("country", () -> Scalars.country(json));
    } else {
      Scalars.put(type, json);
    }
    return json;
  }

  @Override
  public Json optional(OptionalType type, Json at) {
    return type.item().accept(this, json);
  }

  @Override
  public Json list(ListType type, Json at) {
    type.keyField().ifPresentOrElse(field -> keyed(field, type), () -> plain(type));
    return json;
  }

  /** One item may stand for a list of one. */
  private void plain(ListType type) {
    Runnable one = () -> type.item().accept(this, json);
    if (Block.isPossible(type)) {
      RecordType item = (RecordType) type.item();
      Runnable group = group(item);
      either(List.of(one, group, () -> array(() -> either(one, group))));
    } else {
      either(one, () -> array(one));
    }
  }

  private Runnable group(RecordType item) {
    return () -> reference(Names.of(item) + "-group", () -> block(item));
  }

  private void array(Runnable item) {
    json.put("type", "array");
    json.object("items", item);
  }

  /** Some items with what holds for all of them, which they then lack. */
  private void block(RecordType item) {
    json.put("type", "object");
    json.object(
        "properties",
        () -> {
          item.keys().forEach(field -> same(item, field));
          json.object(Block.LIST, () -> array(() -> either(() -> incomplete(item), group(item))));
        });
    json.put("additionalProperties", false);
    json.texts("required", List.of(Block.LIST));
  }

  private void incomplete(RecordType item) {
    Runnable fields =
        () -> {
          json.put("type", "object");
          json.object(
              "properties",
              () ->
                  Stream.concat(item.keys().stream(), item.saidForBelow().stream())
                      .forEach(field -> same(item, field)));
          json.put("additionalProperties", false);
        };
    reference(
        Names.of(item) + "-of-group",
        () -> item.shortFor().ifPresentOrElse(field -> either(() -> word(field), fields), fields));
  }

  /** A property that holds what the same field of a whole record does. */
  private void same(RecordType type, Field field) {
    String within = bare(type, type.keys()).isPresent() ? "/anyOf/1" : "";
    String whole = "#/$defs/" + Names.of(type) + within + "/properties/" + field.key();
    json.object(field.key(), () -> json.put("$ref", whole));
  }

  /** A mapping; or a bare word, if an item needs no more. */
  private void keyed(Field keyField, ListType type) {
    RecordType item = (RecordType) type.item();
    bare(item, item.keys())
        .ifPresentOrElse(
            field -> either(() -> word(field), () -> mapping(keyField, type)),
            () -> mapping(keyField, type));
  }

  private void either(Runnable one, Runnable other) {
    either(List.of(one, other));
  }

  private void either(List<Runnable> forms) {
    json.name("anyOf");
    json.array(() -> forms.forEach(json::object));
  }

  private void mapping(Field keyField, ListType type) {
    json.put("type", "object");
    if (type.item() instanceof RecordType item && item.java() == Text.Wording.class) {
      json.put("minProperties", 1);
    }
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
    either(
        one,
        () -> {
          json.put("minItems", 1);
          array(one);
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
    either(() -> json.put("const", Node.NOT_STATED), () -> inner.accept(this, json));
  }

  /** A mapping, or the bare word that stands for one field if no other field is needed. */
  private void body(RecordType type, Predicate<Field> wanted) {
    List<Field> fields = type.keys().stream().filter(wanted).toList();
    bare(type, fields)
        .ifPresentOrElse(
            field -> either(() -> word(field), () -> object(type, fields, needed(fields))),
            () -> object(type, fields, needed(fields)));
  }

  /** The field for which a bare word may stand, if no other of these is needed. */
  private static Optional<Field> bare(RecordType type, List<Field> fields) {
    return type.shortFor().filter(word -> List.of(word.key()).containsAll(needed(fields)));
  }

  private static List<String> needed(List<Field> fields) {
    return fields.stream().filter(f -> f.type().absent().isEmpty()).map(Field::key).toList();
  }

  private void word(Field field) {
    json.texts("type", SCALAR);
    json.name("allOf");
    json.array(() -> json.object(() -> field.type().accept(this, json)));
  }

  private void object(RecordType type, List<Field> fields, List<String> needed) {
    List<Field> all = Stream.concat(fields.stream(), type.saidForBelow().stream()).toList();
    json.put("type", "object");
    json.object("properties", () -> all.forEach(field -> property(field.key(), field)));
    json.put("additionalProperties", false);
    if (!needed.isEmpty()) {
      json.texts("required", needed);
    }
    if (type.java() == Who.class) {
      anyOf("oneOf", List.of("is", "named", "unnamed"));
    } else if (type.java() == Tenure.class) {
      anyOf("anyOf", List.of("is", "title"));
    }
  }

  /** What a record refuses when it is made: none of these fields, or (oneOf) several. */
  private void anyOf(String how, List<String> fields) {
    json.name(how);
    json.array(
        () -> fields.forEach(field -> json.object(() -> json.texts("required", List.of(field)))));
  }
}
