package communique.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The open elements of SVG and MathML in a page. Among them markup is read by other rules (HTML,
 * 13.2.6.5): styles and scripts are ordinary markup there.
 */
final class Foreign {

  private static final Set<String> ROOTS = Set.of("svg", "math");

  /** Foreign elements in which there is HTML again. */
  private static final Set<String> HTML_INSIDE =
      Set.of("foreignobject", "desc", "title", "annotation-xml", "mi", "mo", "mn", "ms", "mtext");

  /** Elements of HTML that end what is foreign around them. */
  private static final Set<String> HTML_ONLY =
      Set.of(
          "b",
          "big",
          "blockquote",
          "body",
          "br",
          "center",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "embed",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "hr",
          "i",
          "img",
          "li",
          "listing",
          "menu",
          "meta",
          "nobr",
          "ol",
          "p",
          "pre",
          "ruby",
          "s",
          "small",
          "span",
          "strong",
          "strike",
          "sub",
          "sup",
          "table",
          "tt",
          "u",
          "ul",
          "var");

  private final Deque<String> open = new ArrayDeque<>();

  /** Whether what comes next is foreign. */
  boolean isCurrent() {
    return !open.isEmpty() && !HTML_INSIDE.contains(open.getLast());
  }

  /** Whether what comes next is in a foreign element of that name. */
  boolean isIn(String name) {
    return name.equals(open.peekLast());
  }

  /**
   * Notes a start tag.
   *
   * @param closed whether it ends with a slash
   * @return whether the element is foreign
   */
  boolean open(String name, boolean closed) {
    if (!open.isEmpty() && HTML_ONLY.contains(name)) {
      leave();
    }
    boolean foreign = isCurrent() || ROOTS.contains(name);
    if (foreign && !closed) {
      open.addLast(name);
    }
    return foreign;
  }

  /** Notes an end tag, be it of what is foreign or of what is open around it. */
  void close(String name) {
    if (open.isEmpty()) {
      return;
    }
    if (open.contains(name)) {
      while (!open.removeLast().equals(name)) {
        // What is open within ends with it.
      }
    } else if (HTML_ONLY.contains(name) || name.equals("a")) {
      leave();
    }
  }

  private void leave() {
    while (isCurrent()) {
      open.removeLast();
    }
  }
}
