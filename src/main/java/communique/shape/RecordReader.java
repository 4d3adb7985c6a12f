package communique.shape;

import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.problem.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns written nodes into records. Everything that is wrong is told, not only the first thing; a
 * record with a fault does not come back, unless what is right in it is asked for.
 */
public final class RecordReader {

  /** Fields whose words are names, which hold no invisible character but those of their script. */
  private static final Set<String> NAMES = Set.of("name", "nativeName", "spellings");

  private final String file;
  private final Consumer<Problem> problems;
  private final Scalars scalars;

  /** What records said for fields below, and was taken by one of them. */
  private final IdentityHashMap<Node, Optional<Object>> taken = new IdentityHashMap<>();

  /** The field whose value is being read. */
  private Optional<Field> reading = Optional.empty();

  /**
   * A reader for one file.
   *
   * @param file its name, as printed in problems
   * @param problems takes what is wrong, with its exact place
   */
  public RecordReader(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problem -> problems.accept(hinted(problem));
    this.scalars = new Scalars(file, this.problems);
  }

  /** Where nothing stands, the field tells what could. */
  private Problem hinted(Problem problem) {
    return reading
        .filter(field -> problem.message().endsWith(Scalars.NOTHING))
        .filter(field -> problem.hint().isEmpty())
        .map(field -> problem.hint(Emptiness.hint(field)))
        .orElse(problem);
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
    return new Values(false, false, Above.NOTHING, false)
        .readMapping(type, expand(type, node), given, true)
        .map(java::cast);
  }

  /**
   * Reads what can be read of a record: what cannot is told and left out.
   *
   * @param fallback has the values that stand where nothing could be read and none can be left out
   */
  public <R extends Record> R readWhatCanBe(R fallback, Node node) {
    RecordType type = RecordType.of(fallback.getClass());
    if (!(node instanceof Node.Mapping mapping)) {
      wrongType(node, "expected fields, each as a key with a value");
      return fallback;
    }
    Values lenient = new Values(true, false, Above.NOTHING, false);
    Set<String> misspelt = unknownKeys(type, mapping, Set.of());
    List<Object> values = new ArrayList<>();
    for (Field field : type.fields()) {
      Optional<Object> read =
          field.role() == Field.Role.GIVEN
              ? Optional.empty()
              : lenient.field(field, mapping, misspelt, lenient);
      values.add(read.orElseGet(() -> field.of(fallback)));
    }
    @SuppressWarnings("unchecked")
    R read = (R) type.make(values);
    return read;
  }

  private Optional<Object> absent(Field field, Node.Mapping mapping, Set<String> misspelt) {
    Optional<Object> absent = field.type().absent();
    if (absent.isEmpty() && !misspelt.contains(field.key())) {
      problem(ReadingRules.MISSING_FIELD, mapping.mark(), "\"" + field.key() + "\" is missing");
    }
    return absent;
  }

  /** Tells the keys that are no fields; gives them, and the keys that they were meant to be. */
  private Set<String> unknownKeys(RecordType type, Node.Mapping mapping, Set<String> given) {
    List<String> keys = new ArrayList<>();
    for (Field field : type.keys()) {
      if (!given.contains(field.name())) {
        keys.add(field.key());
      }
    }
    type.saidForBelow().forEach(field -> keys.add(field.key()));
    return new UnknownKeys(file, problems, keys).in(mapping);
  }

  /** Puts the long notation in the place of a short one; the marks stay those of the text. */
  static Node expand(RecordType type, Node node) {
    if (type.writtenAs().isPresent()) {
      boolean flagged = type.notStated().isPresent() && node.saysNotStated();
      Field field = flagged ? type.notStated().orElseThrow() : type.writtenAs().orElseThrow();
      return pair(field, flagged ? new Node.Scalar(node.mark(), "true", true) : node);
    }
    boolean word = node instanceof Node.Scalar && type.shortFor().isPresent();
    return word ? pair(type.shortFor().get(), node) : node;
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
    return wrongType(node, expected, false, Optional.empty());
  }

  /**
   * Tells a value of another kind.
   *
   * @param bare whether an id in brackets is the id, and no words
   */
  private Optional<Object> wrongType(
      Node node, String expected, boolean bare, Optional<String> hint) {
    if (node instanceof Node.Scalar scalar && scalar.cut().isPresent()) {
      return scalars.nothing(scalar, expected);
    }
    boolean link =
        node instanceof Node.Sequence outer
            && outer.items().size() == 1
            && outer.items().get(0) instanceof Node.Sequence;
    if (link) {
      problems.accept(
          Problem.of(
                  ReadingRules.LINK_STARTS_VALUE,
                  Location.of(file, node.mark()),
                  "a value cannot begin with [[: YAML reads a list")
              .hint("leave the brackets out: links stand in prose only")
              .fix(bare ? inBrackets(node) : Optional.empty()));
    } else {
      report(ReadingRules.WRONG_TYPE, node.mark(), expected + ", found " + describe(node), hint);
    }
    return Optional.empty();
  }

  /** Without the brackets around an id. */
  private Optional<Fix> inBrackets(Node node) {
    return node instanceof Node.Sequence outer
            && outer.items().get(0) instanceof Node.Sequence inner
            && inner.items().size() == 1
            && inner.items().get(0) instanceof Node.Scalar id
            && Ref.isSlug(id.text())
        ? Optional.of(unbracketed(node.mark(), id.text()))
        : Optional.empty();
  }

  private Fix unbracketed(Mark mark, String id) {
    String before = "[[" + id + "]]";
    Mark all = new Mark(mark.line(), mark.column(), before.length());
    return Fix.replace(Location.of(file, all), before, id);
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

    private final boolean lenient;
    private final boolean name;
    private final Above above;
    private final boolean several;

    /**
     * A reader of values.
     *
     * @param lenient whether what cannot be read is left out, if it can be
     * @param name whether the words are a name
     * @param above what the records around say for this one
     * @param several whether it is one of several in a list
     */
    Values(boolean lenient, boolean name, Above above, boolean several) {
      this.lenient = lenient;
      this.name = name;
      this.above = above;
      this.several = several;
    }

    Optional<Object> readMapping(
        RecordType type, Node node, Map<String, Object> given, boolean whole) {
      if (!(node instanceof Node.Mapping mapping)) {
        return wrongType(
            node,
            "expected fields, each as a key with a value",
            false,
            Optional.of(Spelling.ofFields(type)));
      }
      Set<String> misspelt = whole ? unknownKeys(type, mapping, given.keySet()) : Set.of();
      Values below = new Values(lenient, name, above.and(type, mapping), false);
      List<Object> values = new ArrayList<>();
      for (Field field : type.fields()) {
        Optional<Object> value =
            given.containsKey(field.name())
                ? Optional.ofNullable(given.get(field.name()))
                : field(field, mapping, misspelt, below);
        if (value.isPresent()) {
          values.add(value.get());
        }
      }
      below.tellIdle(type, mapping, whole);
      boolean whatThereIs = lenient || misspelt.isEmpty();
      return whatThereIs && values.size() == type.fields().size()
          ? made(type, values, mapping)
          : Optional.empty();
    }

    /** A record refuses values that do not go together. */
    private Optional<Object> made(RecordType type, List<Object> values, Node.Mapping mapping) {
      try {
        return Optional.of(type.make(values));
      } catch (Unreadable refused) {
        report(refused.rule(), mapping.mark(), refused.message(), refused.hint());
        return Optional.empty();
      }
    }

    Optional<Object> field(Field field, Node.Mapping mapping, Set<String> misspelt, Values below) {
      if (field.role() == Field.Role.INLINE) {
        return readMapping((RecordType) field.type(), mapping, Map.of(), false);
      }
      Optional<Node.Entry> entry = mapping.find(field.key());
      if (entry.isEmpty()) {
        return fromAbove(field, misspelt).or(() -> absent(field, mapping, misspelt));
      }
      if (field.plain() && entry.get().value() instanceof Node.Scalar words) {
        scalars.marks(words);
      }
      Values inner =
          NAMES.contains(field.name()) ? new Values(lenient, true, below.above, false) : below;
      Optional<Field> around = reading;
      reading = field.doc().isEmpty() ? around : Optional.of(field);
      Optional<Object> value = field.type().accept(inner, entry.get().value());
      reading = around;
      return lenient ? value.or(field.type()::absent) : value;
    }

    /** What a record around says for this field, read once; nothing if that is faulty, too. */
    private Optional<Object> fromAbove(Field field, Set<String> misspelt) {
      return field
          .fromAbove()
          .filter(when -> when == FromAbove.When.ALWAYS || !several)
          .filter(when -> !misspelt.contains(field.key()))
          .flatMap(when -> Optional.ofNullable(above.given().get(field.key())))
          .flatMap(node -> taken.computeIfAbsent(node, said -> field.type().accept(this, said)));
    }

    /** Tells what is said for fields below and holds for none of them: no reader would see it. */
    private void tellIdle(RecordType type, Node.Mapping mapping, boolean whole) {
      if (!whole || type.below().isEmpty()) {
        return;
      }
      for (Field field : type.saidForBelow()) {
        mapping
            .find(field.key())
            .filter(entry -> !taken.containsKey(entry.value()))
            .ifPresent(
                entry ->
                    report(
                        ReadingRules.SAID_FOR_NOTHING,
                        entry.key().mark(),
                        "nothing below stands on this \"%s\": what is there has its own, or needs its own"
                            .formatted(field.key()),
                        Optional.of("take it out, or move it to the field that it is for")));
      }
    }

    @Override
    public Optional<Object> literal(LiteralType type, Node node) {
      return node instanceof Node.Scalar scalar
          ? scalars.read(type, scalar, name)
          : wrongType(node, "expected " + type.name(), !type.takesWords(), Optional.empty());
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
            node,
            "expected one value, or a mapping from " + type.keyField().get().key(),
            false,
            Spelling.ofFirst(type, node, file));
      }
      if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
        return scalars.nothing(scalar, "a value");
      }
      List<Node> items = itemsOf(node);
      return items(
          type, Block.isPossible(type) ? Block.complete((RecordType) type.item(), items) : items);
    }

    private Optional<Object> items(ListType type, List<Node> nodes) {
      Values one = new Values(lenient, name, above, nodes.size() > 1);
      List<Object> items = new ArrayList<>();
      for (Node node : nodes) {
        Optional<Problem> alone = Spelling.ofKeyed(type, node, file);
        alone.ifPresent(problems);
        Optional<Object> item =
            alone.isPresent() ? Optional.empty() : type.item().accept(one, node);
        if (item.isPresent()) {
          items.add(item.get());
        }
      }
      return lenient || items.size() == nodes.size()
          ? Optional.of(List.copyOf(items))
          : Optional.empty();
    }

    @Override
    public Optional<Object> optional(OptionalType type, Node node) {
      return type.item().accept(this, node).map(Optional::of);
    }

    @Override
    public Optional<Object> record(RecordType type, Node node) {
      Optional<Problem> slip =
          type.notStated().flatMap(field -> NotStatedSlip.of(type, node, file));
      if (slip.isPresent()) {
        problems.accept(slip.get());
        return Optional.empty();
      }
      return readMapping(type, expand(type, node), Map.of(), true);
    }
  }
}
