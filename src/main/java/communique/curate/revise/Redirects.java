package communique.curate.revise;

import communique.content.yaml.Yaml;
import communique.curate.edit.Refused;
import communique.problem.Mark;
import communique.shape.Node;
import java.util.List;
import java.util.Optional;

/**
 * The redirects in the text of the settings. An entry is added behind the last, in the notation of
 * those that stand there.
 *
 * @param text the settings, every line ending in LF
 */
record Redirects(String text) {

  private static final String KEY = "redirects";

  /**
   * The text with a redirect from one id to another. One that led the other way is turned round.
   */
  String sending(String from, String to) throws Refused {
    Node root =
        Yaml.read("", text, 1, problem -> {})
            .orElseThrow(() -> new Refused("the settings cannot be read"));
    Optional<Node.Entry> all =
        root instanceof Node.Mapping mapping ? mapping.find(KEY) : Optional.empty();
    Optional<Node.Scalar> back =
        all.map(Node.Entry::value)
            .filter(Node.Mapping.class::isInstance)
            .flatMap(mapping -> ((Node.Mapping) mapping).find(to))
            .map(Node.Entry::key);
    return back.isPresent()
        ? Spot.replaced("site.yaml", text, List.of(new Spot(back.get().mark(), to, from)))
        : with(root, all, from, to);
  }

  private String with(Node root, Optional<Node.Entry> all, String from, String to) throws Refused {
    String line = from + ": " + to;
    if (all.isEmpty()) {
      return isFlow(root) ? refused() : ended() + KEY + ":\n  " + line + "\n";
    }
    Node.Entry entry = all.get();
    if (entry.value() instanceof Node.Mapping mapping) {
      return isFlow(mapping) ? inBraces(mapping, line) : below(mapping, line);
    }
    if (entry.value() instanceof Node.Scalar scalar && scalar.isEmpty()) {
      return inserted(entry.key().mark().line(), "  " + line);
    }
    return refused();
  }

  private static String refused() throws Refused {
    throw new Refused("the redirects in site.yaml are written so that none can be added")
        .hint(
            "write them as redirects:, and below it a line each with the old id, a colon, the new");
  }

  private boolean isFlow(Node node) {
    return text.startsWith("{", offset(node.mark()));
  }

  private String inBraces(Node.Mapping mapping, String line) {
    List<Node.Entry> entries = mapping.entries();
    if (entries.isEmpty()) {
      int open = offset(mapping.mark()) + 1;
      return text.substring(0, open) + line + text.substring(open);
    }
    int end = end(entries.get(entries.size() - 1).value());
    return text.substring(0, end) + ", " + line + text.substring(end);
  }

  /** Where a value in braces ends: a word, or braces around one. */
  private int end(Node value) {
    int start = offset(value.mark());
    if (value instanceof Node.Scalar scalar) {
      return text.offsetByCodePoints(start, scalar.mark().length());
    }
    return text.indexOf('}', start) + 1;
  }

  private String below(Node.Mapping mapping, String line) {
    List<Node.Entry> entries = mapping.entries();
    Node.Entry last = entries.get(entries.size() - 1);
    int indent = last.key().mark().column() - 1;
    int at = last.key().mark().line();
    List<String> lines = text.lines().toList();
    while (at < lines.size() && isDeeper(lines.get(at), indent)) {
      at++;
    }
    return inserted(at, " ".repeat(indent) + line);
  }

  private static boolean isDeeper(String line, int indent) {
    return !line.isBlank() && line.length() - line.stripLeading().length() > indent;
  }

  /** With a line more behind so many. */
  private String inserted(int count, String line) {
    int at = 0;
    for (int i = 0; i < count; i++) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return text + "\n" + line + "\n";
      }
      at = end + 1;
    }
    return text.substring(0, at) + line + "\n" + text.substring(at);
  }

  private String ended() {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  private int offset(Mark mark) {
    int line = 0;
    for (int i = 1; i < mark.line(); i++) {
      line = text.indexOf('\n', line) + 1;
    }
    return text.offsetByCodePoints(line, mark.column() - 1);
  }
}
