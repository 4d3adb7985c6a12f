package communique.shape;

import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Nearest;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.problem.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns written nodes into records. Everything that is wrong is told, not only the first thing; a
 * record with a fault does not come back.
 */
public final class RecordReader {

  private final String file;
  private final Consumer<Problem> problems;
  private final Type.Visitor<Node, Optional<Object>> visitor = new Values();

  /**
   * A reader for one file.
   *
   * @param file its name, as printed in problems
   * @param problems takes what is wrong, with its exact place
   */
  public RecordReader(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads one record.
   *
   * @param given values of fields, by name, that do not come from the mapping; their keys are
   *     unknown there
   * @return the record, or nothing if a problem was told
   */
  public <R extends Record> Optional<R> read(Class<R> java, Node node, Map<String, Object> given) {
    RecordType type = RecordType.of(java);
    return readMapping(type, expand(type, node), given, true).map(java::cast);
  }

  private Optional<Object> readMapping(
      RecordType type, Node node, Map<String, Object> given, boolean whole) {
    if (!(node instanceof Node.Mapping mapping)) {
      return wrongType(node, "expected fields, each as a key with a value");
    }
    Set<String> misspelt = whole ? unknownKeys(type, mapping, given.keySet()) : Set.of();
    List<Object> values = new ArrayList<>();
    for (Field field : type.fields()) {
      Optional<Object> value =
          given.containsKey(field.name())
              ? Optional.ofNullable(given.get(field.name()))
              : readField(field, mapping, misspelt);
      value.ifPresent(values::add);
    }
    return misspelt.isEmpty() && values.size() == type.fields().size()
        ? Optional.of(type.make(values))
        : Optional.empty();
  }

  private Optional<Object> readField(Field field, Node.Mapping mapping, Set<String> misspelt) {
    if (field.role() == Field.Role.INLINE) {
      return readMapping((RecordType) field.type(), mapping, Map.of(), false);
    }
    Optional<Node.Entry> entry = mapping.find(field.key());
    if (entry.isPresent()) {
      return field.type().accept(visitor, entry.get().value());
    }
    Optional<Object> absent = field.type().absent();
    if (absent.isEmpty() && !misspelt.contains(field.key())) {
      problem(ReadingRules.MISSING_FIELD, mapping.mark(), "\"" + field.key() + "\" is missing");
    }
    return absent;
  }

  /** Tells the keys that are no fields; gives them, and the keys that they were meant to be. */
  private Set<String> unknownKeys(RecordType type, Node.Mapping mapping, Set<String> given) {
    List<String> keys =
        type.keys().filter(field -> !given.contains(field.name())).map(Field::key).toList();
    Set<String> unknown = new HashSet<>();
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!keys.contains(key)) {
        report(
            ReadingRules.UNKNOWN_FIELD,
            entry.key().mark(),
            "there is no field \"" + key + "\" here",
            Nearest.hint(key, keys)
                .or(() -> Optional.of("the fields are " + String.join(", ", keys))));
        unknown.add(key);
        Nearest.to(key, keys).ifPresent(unknown::add);
      }
    }
    return unknown;
  }

  /** Puts the long notation in the place of a short one; the marks stay those of the text. */
  private static Node expand(RecordType type, Node node) {
    if (type.writtenAs().isPresent()) {
      boolean flagged = type.notStated().isPresent() && node.saysNotStated();
      Field field = flagged ? type.notStated().orElseThrow() : type.writtenAs().orElseThrow();
      return pair(field, flagged ? new Node.Scalar(node.mark(), "true", true) : node);
    }
    boolean word = node instanceof Node.Scalar;
    return word ? type.shortFor().map(field -> pair(field, node)).orElse(node) : node;
  }

  private static Node pair(Field field, Node value) {
    Node.Scalar key = new Node.Scalar(value.mark(), field.key(), true);
    return new Node.Mapping(value.mark(), List.of(new Node.Entry(key, value)));
  }

  /** Puts a list of records in the place of a mapping from one field's value to the rest. */
  private static Node.Sequence unkey(Field keyField, Type item, Node.Mapping mapping) {
    List<Node> records = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      List<Node> rests = itemsOf(entry.value());
      for (Node rest : rests.isEmpty() ? List.of(entry.value()) : rests) {
        Node body = expand((RecordType) item, rest);
        records.add(
            body instanceof Node.Mapping fields ? with(keyField, entry.key(), fields) : body);
      }
    }
    return new Node.Sequence(mapping.mark(), records);
  }

  private static Node with(Field field, Node.Scalar value, Node.Mapping fields) {
    List<Node.Entry> entries = new ArrayList<>();
    entries.add(new Node.Entry(new Node.Scalar(value.mark(), field.key(), true), value));
    entries.addAll(fields.entries());
    return new Node.Mapping(fields.mark(), entries);
  }

  /** The items of a list; anything else is a list of one. */
  private static List<Node> itemsOf(Node node) {
    return node instanceof Node.Sequence list ? list.items() : List.of(node);
  }

  private Optional<Object> wrongType(Node node, String expected) {
    boolean link =
        node instanceof Node.Sequence outer
            && outer.items().size() == 1
            && outer.items().get(0) instanceof Node.Sequence;
    if (link) {
      report(
          ReadingRules.LINK_STARTS_VALUE,
          node.mark(),
          "a value cannot begin with [[: YAML reads a list",
          Optional.of("put the whole value in quotation marks"));
    } else {
      problem(ReadingRules.WRONG_TYPE, node.mark(), expected + ", found " + describe(node));
    }
    return Optional.empty();
  }

  private static String describe(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.isEmpty() ? "nothing" : "\"" + scalar.text() + "\"";
    }
    if (node instanceof Node.Sequence list) {
      return list.items().isEmpty() ? "an empty list" : "a list";
    }
    return ((Node.Mapping) node).entries().isEmpty() ? "an empty mapping" : "a mapping";
  }

  private void problem(Rule rule, Mark mark, String message) {
    report(rule, mark, message, Optional.empty());
  }

  private void report(Rule rule, Mark mark, String message, Optional<String> hint) {
    problems.accept(Problem.of(rule, Location.of(file, mark), message).hint(hint));
  }

  /** Reads a value of each kind of type. */
  private final class Values implements Type.Visitor<Node, Optional<Object>> {

    @Override
    public Optional<Object> literal(LiteralType type, Node node) {
      if (!(node instanceof Node.Scalar scalar) || scalar.isEmpty()) {
        return wrongType(node, "expected " + type.name());
      }
      try {
        return Optional.of(type.reader().apply(scalar.text()));
      } catch (Unreadable e) {
        report(e.rule(), node.mark(), e.message(), e.hint());
        return Optional.empty();
      }
    }

    @Override
    public Optional<Object> list(ListType type, Node node) {
      if (type.keyField().isPresent()
          && node instanceof Node.Mapping mapping
          && !mapping.entries().isEmpty()) {
        return items(type, unkey(type.keyField().get(), type.item(), mapping).items());
      }
      if (type.keyField().isPresent() && !(node instanceof Node.Scalar)) {
        return wrongType(
            node, "expected one value, or a mapping from " + type.keyField().get().key());
      }
      if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
        return wrongType(node, "expected a value");
      }
      return items(type, itemsOf(node));
    }

    private Optional<Object> items(ListType type, List<Node> nodes) {
      List<Object> items = new ArrayList<>();
      for (Node node : nodes) {
        type.item().accept(this, node).ifPresent(items::add);
      }
      return items.size() == nodes.size() ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    @Override
    public Optional<Object> optional(OptionalType type, Node node) {
      return type.item().accept(this, node).map(Optional::of);
    }

    @Override
    public Optional<Object> record(RecordType type, Node node) {
      return readMapping(type, expand(type, node), Map.of(), true);
    }
  }
}
