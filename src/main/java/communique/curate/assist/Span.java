package communique.curate.assist;

import communique.problem.Mark;

/**
 * Characters of one line.
 *
 * @param line from 0
 * @param from from 0, counted in units of UTF-16
 * @param until the column behind the last
 */
public record Span(int line, int from, int until) {

  /**
   * The characters of a mark, which counts in code points.
   *
   * @param text the line that it is on
   */
  static Span of(Mark mark, String text) {
    int from = offset(text, 0, mark.column() - 1);
    return new Span(mark.line() - 1, from, offset(text, from, mark.length()));
  }

  private static int offset(String text, int from, int points) {
    int room = text.codePointCount(from, text.length());
    return text.offsetByCodePoints(from, Math.max(0, Math.min(points, room)));
  }

  /** Whether the cursor is in it, or at one of its ends. */
  boolean has(Cursor cursor) {
    return line == cursor.line() && from <= cursor.column() && cursor.column() <= until;
  }
}
