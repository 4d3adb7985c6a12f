package communique.curate.transfer;

import communique.content.yaml.Yaml;
import communique.content.yaml.YamlText;
import communique.shape.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file with records of which some fields get another value. No other character of it is changed;
 * what is not laid out one field a line, or has comments in it, is not touched.
 */
final class RecordText {

  private static final String FENCE = "---";

  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'");

  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#");

  private final String before;
  private final List<String> lines;
  private final Map<String, Node.Mapping> records = new HashMap<>();
  private final List<Splice> splices = new ArrayList<>();

  private RecordText(String before) {
    this.before = before;
    this.lines = List.of(before.split("\n", -1));
  }

  /** Lines from one to before another, 0-based, that others take the place of. */
  private record Splice(int from, int until, List<String> lines) {}

  /** A sheet. */
  static RecordText sheet(String text, String id) {
    RecordText read = new RecordText(text);
    int end = read.lines.subList(1, read.lines.size()).indexOf(FENCE);
    if (end >= 0) {
      String head = String.join("\n", read.lines.subList(1, end + 1));
      Yaml.read("", head, 2, problem -> {})
          .filter(Node.Mapping.class::isInstance)
          .ifPresent(node -> read.records.put(id, (Node.Mapping) node));
    }
    return read;
  }

  /** A register: every record in it, by its id. */
  static RecordText register(String text) {
    RecordText read = new RecordText(text);
    Yaml.read("", text, 1, problem -> {}).ifPresent(root -> read.gather(root, 0));
    return read;
  }

  private void gather(Node node, int depth) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> gather(item, depth + 1));
    } else if (node instanceof Node.Mapping mapping) {
      Optional<Node> id = mapping.find("id").map(Node.Entry::value);
      if (id.isPresent() && id.get() instanceof Node.Scalar scalar) {
        records.putIfAbsent(scalar.text(), mapping);
      } else if (depth < 4) {
        mapping.entries().forEach(entry -> gather(entry.value(), depth + 1));
      }
    }
  }

  /** What a field of a record says, see {@link Canonical}; nothing if it is not there. */
  Optional<String> print(String id, String field) {
    return Optional.ofNullable(records.get(id))
        .flatMap(record -> record.find(field))
        .map(entry -> Canonical.of(entry.value()));
  }

  /** The words of a field of a record, if it is one word. */
  Optional<String> word(String id, String field) {
    return Optional.ofNullable(records.get(id))
        .flatMap(record -> record.find(field))
        .map(Node.Entry::value)
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text());
  }

  /** Whether the record is here, its fields in lines of their own. */
  boolean isPlain(String id) {
    Node.Mapping record = records.get(id);
    if (record == null || record.entries().isEmpty()) {
      return false;
    }
    int column = record.entries().get(0).key().mark().column();
    return record.entries().stream().allMatch(entry -> entry.key().mark().column() == column)
        && record.entries().stream().map(entry -> entry.key().mark().line()).distinct().count()
            == record.entries().size();
  }

  /** Gives a field another value, or takes it away; whether that could be done. */
  boolean set(String id, String field, Optional<Object> value) {
    Node.Mapping record = records.get(id);
    if (record == null || !isPlain(id)) {
      return false;
    }
    List<Node.Entry> entries = record.entries();
    int column = entries.get(0).key().mark().column() - 1;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().text().equals(field)) {
        return replace(entries, i, column, value, field);
      }
    }
    int end = end(entries, entries.size() - 1, column);
    value.ifPresent(one -> splices.add(new Splice(end, end, written(field, one, column))));
    return true;
  }

  private boolean replace(
      List<Node.Entry> entries, int i, int column, Optional<Object> value, String field) {
    int from = entries.get(i).key().mark().line() - 1;
    int until = end(entries, i, column);
    boolean isFirstOfItem = !lines.get(from).substring(0, column).isBlank();
    if (hasComment(from, until) || (isFirstOfItem && value.isEmpty())) {
      return false;
    }
    List<String> now = new ArrayList<>();
    value.ifPresent(one -> now.addAll(written(field, one, column)));
    if (isFirstOfItem) {
      now.set(0, lines.get(from).substring(0, column) + now.get(0).substring(column));
    }
    splices.add(new Splice(from, until, now));
    return true;
  }

  private boolean hasComment(int from, int until) {
    return lines.subList(from, until).stream()
        .map(line -> QUOTED.matcher(line).replaceAll(""))
        .anyMatch(line -> COMMENT.matcher(line).find());
  }

  /** The line behind the last of a field: blank lines and comments there are not its own. */
  private int end(List<Node.Entry> entries, int i, int column) {
    int from = entries.get(i).key().mark().line();
    int last = from;
    int next = i + 1 < entries.size() ? entries.get(i + 1).key().mark().line() - 1 : lines.size();
    for (int line = from; line < next; line++) {
      String text = lines.get(line);
      boolean isAside = text.isBlank() || text.stripLeading().startsWith("#");
      if (!isAside && indent(text) < column + (text.stripLeading().startsWith("- ") ? 0 : 1)) {
        return last;
      }
      last = isAside ? last : line + 1;
    }
    return last;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static List<String> written(String field, Object value, int column) {
    return YamlText.of(Map.of(field, value))
        .lines()
        .map(line -> " ".repeat(column) + line)
        .toList();
  }

  String before() {
    return before;
  }

  /** Whether a field was given another value. */
  boolean isChanged() {
    return !splices.isEmpty();
  }

  /** The whole text with all changes. */
  String after() {
    List<String> all = new ArrayList<>();
    int at = 0;
    List<Splice> sorted = new ArrayList<>(splices);
    sorted.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::until));
    for (Splice splice : sorted) {
      all.addAll(lines.subList(at, splice.from()));
      all.addAll(splice.lines());
      at = splice.until();
    }
    all.addAll(lines.subList(at, lines.size()));
    return String.join("\n", all);
  }
}
