package communique.curate.capture;

import communique.content.yaml.Yaml;
import communique.curate.edit.Refused;
import communique.problem.Mark;
import communique.shape.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The entry of one source in the text of its register, as far as a newer copy changes it. */
final class Renewal {

  private final List<String> lines;
  private final Node.Mapping entry;

  private Renewal(List<String> lines, Node.Mapping entry) {
    this.lines = lines;
    this.entry = entry;
  }

  /**
   * The text with another hash and another day of reading; not a character else is changed.
   *
   * @param text a register, every line ending in LF
   * @throws Refused if the entry is not written as anybody would
   */
  static String of(String text, String id, String sha256, LocalDate read) throws Refused {
    List<Node.Mapping> found =
        Yaml.read("", text, 1, problem -> {}).stream()
            .flatMap(Renewal::items)
            .filter(entry -> scalar(entry, "id").filter(one -> one.text().equals(id)).isPresent())
            .toList();
    if (found.size() != 1) {
      throw unreadable(id);
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    return new Renewal(lines, found.get(0)).renewed(id, sha256, read);
  }

  private static Refused unreadable(String id) {
    return new Refused("the entry of \"" + id + "\" cannot be changed by a program")
        .hint("write sha256 and read by hand");
  }

  private static Stream<Node.Mapping> items(Node root) {
    Optional<Node> list =
        root instanceof Node.Mapping mapping
            ? mapping.find("sources").map(Node.Entry::value)
            : Optional.of(root);
    return list.stream()
        .flatMap(node -> node instanceof Node.Sequence all ? all.items().stream() : Stream.of(node))
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast);
  }

  private static Optional<Node.Scalar> scalar(Node.Mapping mapping, String key) {
    return mapping
        .find(key)
        .map(Node.Entry::value)
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast);
  }

  private String renewed(String id, String sha256, LocalDate read) throws Refused {
    Node.Scalar hash =
        entry
            .find("snapshot")
            .map(Node.Entry::value)
            .filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast)
            .flatMap(snapshot -> scalar(snapshot, "sha256"))
            .orElseThrow(() -> unreadable(id));
    replace(id, hash, sha256);
    Optional<Node.Scalar> day = scalar(entry, "read");
    if (day.isPresent()) {
      replace(id, day.get(), read.toString());
    } else {
      insert(id, read);
    }
    return String.join("\n", lines);
  }

  private void replace(String id, Node.Scalar old, String by) throws Refused {
    Mark mark = old.mark();
    String line = lines.get(mark.line() - 1);
    int from = line.offsetByCodePoints(0, mark.column() - 1);
    int until = line.offsetByCodePoints(from, mark.length());
    String written = line.substring(from, until);
    if (!written.replaceAll("^([\"'])(.*)\\1$", "$2").equals(old.text())) {
      throw unreadable(id);
    }
    lines.set(mark.line() - 1, line.substring(0, from) + by + line.substring(until));
  }

  /** Above the snapshot, if that stands on a line of its own. */
  private void insert(String id, LocalDate read) throws Refused {
    Mark key = entry.find("snapshot").map(Node.Entry::key).orElseThrow(() -> unreadable(id)).mark();
    String line = lines.get(key.line() - 1);
    String before = line.substring(0, line.offsetByCodePoints(0, key.column() - 1));
    if (!before.isBlank()) {
      throw unreadable(id);
    }
    lines.add(key.line() - 1, before + "read: " + read);
  }
}
