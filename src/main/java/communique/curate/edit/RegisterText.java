package communique.curate.edit;

import communique.content.yaml.Yaml;
import communique.shape.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a file of lists. An item is added behind the last of its list; not a character of
 * what stands there is changed.
 */
public final class RegisterText {

  private final String text;

  private RegisterText(String text) {
    this.text = text;
  }

  /**
   * A file's text.
   *
   * @param text all of it, every line ending in LF; empty for a new file
   */
  public static RegisterText of(String text) {
    return new RegisterText(text);
  }

  /**
   * The text with one item more.
   *
   * @param list the key of the list, such as {@code sources}; where the whole file is one list,
   *     that is it
   * @param item lines that begin with a hyphen in the first column, the last with its end
   * @throws Refused if the text cannot be read, or the list is written on one line
   */
  public String with(String list, String item) throws Refused {
    String after = added(list, item);
    if (!onlyGrew(list, after)) {
      throw new Refused(
              "the last record of \"" + list + "\" is written so that nothing can be put behind it")
          .hint("let each of its lines begin deeper than its hyphen");
    }
    return after;
  }

  /** Whether all records that were there are read as before, and others behind them. */
  private boolean onlyGrew(String list, String after) {
    List<String> old = items(text, list);
    List<String> now = items(after, list);
    return now.size() > old.size()
        && now.subList(0, old.size()).equals(old)
        && others(text, list).equals(others(after, list));
  }

  private static List<String> items(String text, String list) {
    return Yaml.read("", text, 1, problem -> {})
        .flatMap(root -> root instanceof Node.Mapping all ? value(all, list) : Optional.of(root))
        .filter(Node.Sequence.class::isInstance)
        .map(found -> ((Node.Sequence) found).items().stream().map(RegisterText::told).toList())
        .orElse(List.of());
  }

  private static List<String> others(String text, String list) {
    return Yaml.read("", text, 1, problem -> {})
        .filter(Node.Mapping.class::isInstance)
        .map(root -> ((Node.Mapping) root).entries().stream())
        .orElse(Stream.of())
        .filter(entry -> !entry.key().text().equals(list))
        .map(entry -> entry.key().text() + told(entry.value()))
        .toList();
  }

  private static Optional<Node> value(Node.Mapping mapping, String key) {
    return mapping.find(key).map(Node.Entry::value);
  }

  /** All that is read of a value, wherever it stands. */
  private static String told(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key().text() + "\u0001" + told(entry.value()))
          .collect(Collectors.joining("\u0002", "{", "}"));
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .map(RegisterText::told)
          .collect(Collectors.joining("\u0002", "[", "]"));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return scalar.plain() + scalar.text();
  }

  private String added(String list, String item) throws Refused {
    List<String> faults = new ArrayList<>();
    Optional<Node> root = Yaml.read("", text, 1, problem -> faults.add(problem.message()));
    if (root.isEmpty() || !faults.isEmpty()) {
      throw new Refused("the file cannot be read: " + faults.get(0))
          .hint("communique check tells where");
    }
    if (root.get() instanceof Node.Sequence whole) {
      return behind(whole, item);
    }
    if (root.get() instanceof Node.Mapping mapping) {
      Optional<Node> value = mapping.find(list).map(Node.Entry::value);
      return value.isPresent() ? behind(value.get(), list, item) : ended(text) + apart(list, item);
    }
    throw new Refused("the file is no list of records");
  }

  private String behind(Node value, String list, String item) throws Refused {
    if (value instanceof Node.Sequence sequence) {
      return behind(sequence, item);
    }
    if (value instanceof Node.Scalar scalar && scalar.isEmpty()) {
      return inserted(scalar.mark().line(), indented(item, "  "));
    }
    throw new Refused("\"" + list + "\" is no list of records");
  }

  private String behind(Node.Sequence list, String item) throws Refused {
    List<String> lines = text.lines().toList();
    if (list.items().isEmpty() || !isBlock(lines, list)) {
      throw new Refused("the list on line " + list.mark().line() + " is written in brackets")
          .hint("write each record of it on lines of its own, behind a hyphen");
    }
    int first = list.items().get(0).mark().line() - 1;
    String indent = indent(lines.get(first));
    int last = last(lines, list.items().get(list.items().size() - 1).mark().line() - 1, indent);
    boolean apart = list.items().size() == 1 || isBlankBeforeLast(lines, list);
    return inserted(last + 1, (apart ? "\n" : "") + indented(item, indent));
  }

  private static boolean isBlock(List<String> lines, Node.Sequence list) {
    return list.items().stream()
        .allMatch(item -> lines.get(item.mark().line() - 1).strip().startsWith("-"));
  }

  private static boolean isBlankBeforeLast(List<String> lines, Node.Sequence list) {
    int line = list.items().get(list.items().size() - 1).mark().line() - 2;
    return line >= 0 && lines.get(line).isBlank();
  }

  /**
   * The last line of what begins on that line and stands deeper than the hyphen. A remark at the
   * margin ends nothing.
   */
  private static int last(List<String> lines, int begin, String indent) {
    int last = begin;
    for (int i = begin + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean deeper = indent(line).length() > indent.length();
      if (!line.isBlank() && !deeper && !line.stripLeading().startsWith("#")) {
        return last;
      }
      last = !line.isBlank() && deeper ? i : last;
    }
    return last;
  }

  /** The text with lines more behind so many. */
  private String inserted(int count, String more) {
    int at = 0;
    for (int i = 0; i < count; i++) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return text + "\n" + more;
      }
      at = end + 1;
    }
    return text.substring(0, at) + more + text.substring(at);
  }

  private String apart(String list, String item) {
    boolean alone = text.isBlank();
    return (alone ? "" : "\n") + list + ":\n" + indented(item, "  ");
  }

  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  private static String indented(String item, String indent) {
    return item.lines()
        .map(line -> line.isBlank() ? "" : indent + line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
