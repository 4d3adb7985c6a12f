package communique.content.yaml;

import communique.problem.Mark;
import java.util.Optional;

/**
 * From the library's places to ours.
 *
 * @param file the file's name, as printed
 * @param lines the lines of the text
 * @param firstLine the line of the file on which the text begins, 1-based
 */
@SuppressWarnings("ArrayRecordComponent")
record Marks(String file, String[] lines, int firstLine) {

  /** The one character at a place of the library's. */
  Mark at(org.snakeyaml.engine.v2.exceptions.Mark mark) {
    return new Mark(mark.getLine() + firstLine, mark.getColumn() + 1, 1);
  }

  /** The characters between two places, as far as they stand on the first line. */
  Mark between(
      org.snakeyaml.engine.v2.exceptions.Mark start, org.snakeyaml.engine.v2.exceptions.Mark end) {
    boolean oneLine = start.getLine() == end.getLine();
    int until = oneLine ? end.getColumn() : width(start.getLine());
    return new Mark(
        start.getLine() + firstLine, start.getColumn() + 1, Math.max(1, until - start.getColumn()));
  }

  /** The beginning of a line of the file. */
  Mark line(int line) {
    return new Mark(line, 1, 1);
  }

  /** Whether the next character after that place, spaces aside, is a colon. */
  boolean colonFollows(org.snakeyaml.engine.v2.exceptions.Mark end) {
    String line = end.getLine() < lines.length ? lines[end.getLine()] : "";
    int[] points = line.codePoints().skip(end.getColumn()).dropWhile(c -> c == ' ').toArray();
    return points.length > 0 && points[0] == ':';
  }

  /** The {@code [[} that begins a value on the same line before that place. */
  Optional<Mark> linkBefore(Mark place) {
    int index = place.line() - firstLine;
    if (index < 0 || index >= lines.length) {
      return Optional.empty();
    }
    String line = lines[index];
    int link = Math.max(line.indexOf(": [["), line.indexOf("- [["));
    if (link < 0 || line.codePointCount(0, link) + 1 > place.column()) {
      return Optional.empty();
    }
    return Optional.of(new Mark(place.line(), line.codePointCount(0, link) + 3, 2));
  }

  private int width(int line) {
    return line < lines.length ? lines[line].codePointCount(0, lines[line].length()) : 0;
  }
}
