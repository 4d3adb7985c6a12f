package communique.curate.assist;

import java.util.List;

/**
 * A place in a text between two characters.
 *
 * @param lines of the text, without their ends
 * @param line from 0
 * @param column from 0, counted in units of UTF-16; at most the length of the line
 */
public record Cursor(List<String> lines, int line, int column) {

  /** Brings a place outside of the text to the nearest one inside. */
  public Cursor {
    lines = lines.isEmpty() ? List.of("") : List.copyOf(lines);
    line = Math.max(0, Math.min(line, lines.size() - 1));
    column = Math.max(0, Math.min(column, lines.get(line).length()));
  }

  /** The line that it is on. */
  String here() {
    return lines.get(line);
  }

  /** What stands before it on its line. */
  String before() {
    return here().substring(0, column);
  }

  /** What stands behind it on its line. */
  String after() {
    return here().substring(column);
  }

  /** The whole text, its lines parted by LF. */
  String text() {
    return String.join("\n", lines);
  }

  /** How many characters before it are part of one word that a machine reads: an id, a key. */
  int begun() {
    int from = column;
    while (from > 0 && isOfWord(here().charAt(from - 1))) {
      from--;
    }
    return column - from;
  }

  private static boolean isOfWord(char c) {
    return c == '-' || c == '_' || Character.isLetterOrDigit(c);
  }
}
