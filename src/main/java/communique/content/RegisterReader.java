package communique.content;

import communique.content.Layout.Register;
import communique.model.Entry;
import communique.model.Item;
import communique.problem.Fix;
import communique.problem.KeyPath;
import communique.problem.Location;
import communique.problem.Nearest;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Block;
import communique.shape.Field;
import communique.shape.Node;
import communique.shape.RecordReader;
import communique.shape.RecordType;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the items of a register, each with the fields that the file gives once for all. */
final class RegisterReader {

  private final String file;
  private final Register register;
  private final Consumer<Problem> problems;
  private final RecordReader reader;

  RegisterReader(String file, Register register, Consumer<Problem> problems) {
    this.file = file;
    this.register = register;
    this.problems = problems;
    this.reader = new RecordReader(file, problems);
  }

  /** Finds all items; those that cannot be read come without their entry. */
  void read(Optional<Node> root, Found found) {
    if (root.isEmpty()) {
      found.lost(register.lists().values());
    } else if (root.get() instanceof Node.Sequence list && register.lists().size() == 1) {
      items(list, register.lists().values().iterator().next(), List.of(), List.of(), found);
    } else if (root.get() instanceof Node.Mapping mapping) {
      lists(mapping, found);
    } else {
      found.lost(register.lists().values());
      tell(root.get(), "expected " + lists() + ", each as a key with a list under it");
    }
  }

  private void lists(Node.Mapping mapping, Found found) {
    List<Node.Entry> defaults = defaults(mapping, found);
    for (Node.Entry entry : mapping.entries()) {
      Class<? extends Entry> kind = register.lists().get(entry.key().text());
      if (kind != null && entry.value() instanceof Node.Sequence list) {
        items(list, kind, List.of(entry.key().text()), defaults, found);
      } else if (kind != null) {
        found.lost(List.of(kind));
        problems.accept(
            Problem.of(
                    ReadingRules.WRONG_TYPE,
                    Location.of(file, entry.value().mark()),
                    "expected a list of records under \"" + entry.key().text() + "\"")
                .hint(
                    entry.value() instanceof Node.Mapping
                        ? Optional.of("each record begins with - and a space")
                        : Optional.empty()));
      }
    }
  }

  /** What stands beside the lists: fields that hold for every item which has such a field. */
  private List<Node.Entry> defaults(Node.Mapping mapping, Found found) {
    Set<String> known =
        register.lists().values().stream()
            .flatMap(RegisterReader::keys)
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(register.lists().keySet());
    List<Node.Entry> defaults = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        found.lost(register.lists().values());
        problems.accept(
            Problem.of(
                    ReadingRules.UNKNOWN_FIELD,
                    Location.of(file, entry.key().mark()),
                    "\""
                        + key
                        + "\" is neither a list of this file nor a field of its records; the lists are "
                        + lists())
                .hint(Nearest.hint(key, known))
                .fix(
                    Nearest.only(key, known)
                        .filter(meant -> mapping.find(meant).isEmpty())
                        .map(
                            meant ->
                                Fix.replace(Location.of(file, entry.key().mark()), key, meant))));
      } else if (!register.lists().containsKey(key)) {
        defaults.add(entry);
      }
    }
    return defaults;
  }

  private void items(
      Node.Sequence list,
      Class<? extends Entry> kind,
      List<String> steps,
      List<Node.Entry> defaults,
      Found found) {
    RecordType type = RecordType.of(asRecord(kind));
    List<Node> nodes = Block.complete(type, list.items(), defaults);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      KeyPath origin = new KeyPath(file, steps).then(String.valueOf(i));
      Optional<Entry> entry = reader.read(asRecord(kind), node, Map.of()).map(Entry.class::cast);
      entry
          .map(Entry::id)
          .or(() -> id(node))
          .ifPresentOrElse(
              id -> found.add(new Item(kind, id, entry, origin)), () -> found.lost(List.of(kind)));
    }
  }

  /** The id of an item that could not be read, so that links to it still hold. */
  private static Optional<String> id(Node item) {
    return item instanceof Node.Mapping mapping
        ? mapping
            .find("id")
            .map(Node.Entry::value)
            .filter(Node.Scalar.class::isInstance)
            .map(value -> ((Node.Scalar) value).text())
            .filter(Ref::isSlug)
        : Optional.empty();
  }

  private static java.util.stream.Stream<String> keys(Class<? extends Entry> kind) {
    return RecordType.of(asRecord(kind)).keys().stream().map(Field::key);
  }

  private static Class<? extends Record> asRecord(Class<? extends Entry> kind) {
    return kind.asSubclass(Record.class);
  }

  private String lists() {
    return register.lists().keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  private void tell(Node node, String message) {
    problems.accept(Problem.of(ReadingRules.WRONG_TYPE, Location.of(file, node.mark()), message));
  }
}
