package communique.edition.schema;

import communique.edition.data.RecordJson;
import communique.model.Amount;
import communique.model.Body;
import communique.model.Editorial;
import communique.model.Text;
import communique.model.Voice;
import communique.model.Who;
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
import java.util.stream.Stream;

/**
 * The walk over what the data files say: puts the keywords for a value in the long notation into
 * the object that is open, and remembers the records that it named, to be defined at the end.
 */
final class Shapes implements Type.Visitor<Json, Json> {

  private static final String TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

  private final Json json;
  private final Set<String> named = new HashSet<>();
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  Shapes(Json json) {
    this.json = json;
  }

  Json json() {
    return json;
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

  /** A record. */
  void record(Class<? extends Record> kind) {
    RecordType type = RecordType.of(kind);
    reference(Names.of(type), () -> define(type));
  }

  /** What is defined once under a name. */
  void reference(String name, Runnable definition) {
    json.put("$ref", "#/$defs/" + name);
    if (named.add(name)) {
      waiting.add(() -> json.object(name, definition));
    }
  }

  /** A list. */
  void array(Runnable item) {
    json.put("type", "array");
    json.object("items", item);
  }

  /** One of several. */
  void either(Runnable... forms) {
    json.name("anyOf");
    json.array(() -> List.of(forms).forEach(json::object));
  }

  /** A string. */
  void text() {
    json.put("type", "string");
  }

  /** An object that has these properties and no others. */
  void object(List<String> needed, Runnable properties) {
    json.put("type", "object");
    json.object("properties", properties);
    json.put("additionalProperties", false);
    if (!needed.isEmpty()) {
      json.texts("required", needed);
    }
  }

  @Override
  public Json literal(LiteralType type, Json at) {
    if (type.java() == boolean.class || type.java() == Boolean.class) {
      json.put("type", "boolean");
    } else if (type.java() == Integer.class || type.java() == int.class) {
      json.put("type", "integer");
    } else if (!type.words().isEmpty()) {
      json.texts("enum", type.words());
    } else {
      text();
    }
    return json;
  }

  @Override
  public Json list(ListType type, Json at) {
    array(() -> type.item().accept(this, json));
    return json;
  }

  @Override
  public Json optional(OptionalType type, Json at) {
    return type.item().accept(this, json);
  }

  @Override
  public Json record(RecordType type, Json at) {
    reference(Names.of(type), () -> define(type));
    return json;
  }

  private void define(RecordType type) {
    if (!type.doc().isEmpty()) {
      json.put("description", type.doc());
    }
    if (type.java() == Text.class) {
      byLanguage(() -> either(this::text, () -> array(this::text)));
    } else if (type.java() == Body.class) {
      byLanguage(() -> array(() -> reference("passage", this::passage)));
    } else if (type.java() == Voice.class) {
      Runnable who = () -> reference("who-speaks", this::who);
      either(who, () -> array(who));
    } else if (type.notStated().isPresent()) {
      either(() -> json.put("const", Node.NOT_STATED), () -> stated(type));
    } else {
      stated(type);
    }
  }

  private void stated(RecordType type) {
    type.writtenAs().ifPresentOrElse(field -> field.type().accept(this, json), () -> fields(type));
  }

  private void byLanguage(Runnable words) {
    json.put("type", "object");
    json.object("propertyNames", () -> json.put("pattern", TAG));
    json.object("additionalProperties", words);
  }

  private void passage() {
    object(
        List.of("text"),
        () -> {
          json.object("kind", () -> json.texts("enum", List.of("heading", "item")));
          json.object("text", this::text);
          json.object("quoted", () -> json.put("type", "boolean"));
          json.object("cite", () -> array(this::cite));
        });
  }

  private void cite() {
    object(
        List.of("source"),
        () -> {
          json.object("source", this::text);
          json.object("page", this::text);
        });
  }

  /** An id or a code, or words. */
  private void who() {
    either(this::text, () -> fields(RecordType.of(Who.class)));
  }

  private void fields(RecordType type) {
    fields(
        type,
        List.of(),
        () -> {
          if (type.java() == Amount.class) {
            json.object("value", () -> reference("worth", this::worth));
          }
        });
  }

  /** A record, with more beside its own fields. */
  void fields(RecordType type, List<String> more, Runnable properties) {
    List<Field> all = written(type).toList();
    Stream<String> own =
        all.stream().filter(field -> field.type().absent().isEmpty()).map(Field::key);
    object(
        Stream.concat(more.stream(), own).distinct().toList(),
        () -> {
          all.forEach(this::property);
          properties.run();
        });
  }

  private void worth() {
    object(
        List.of("currency"),
        () -> {
          for (String number : List.of("amount", "least", "most")) {
            json.object(number, () -> json.put("type", "number"));
          }
          json.object("currency", this::text);
          for (String truth : List.of("about", "assumed")) {
            json.object(truth, () -> json.put("type", "boolean"));
          }
        });
  }

  /** What a record writes under keys of its own, and what stands in place of it. */
  private static Stream<Field> written(RecordType type) {
    return type.fields().stream()
        .filter(field -> type.notStated().stream().noneMatch(field::equals))
        .filter(field -> !(type.java() == Editorial.class && field.name().equals("waive")))
        .flatMap(
            field ->
                field.role() == Field.Role.INLINE
                    ? written((RecordType) field.type())
                    : Stream.of(field));
  }

  private void property(Field field) {
    json.object(
        field.key(),
        () -> {
          if (!field.doc().isEmpty()) {
            json.put("description", field.doc());
          }
          field.type().accept(this, json);
        });
    if (field.type() instanceof RecordType type && type.java() == Body.class) {
      json.object(RecordJson.MARKUP, () -> byLanguage(this::text));
    }
  }
}
