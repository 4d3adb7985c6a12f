package communique.content.yaml;

import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Mark;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** From the library's places to ours, and to what stands there. */
final class Marks {

  /** A sign of a remark behind the first. */
  private static final Pattern REMARK = Pattern.compile("\\s#");

  private static final Pattern COMMENT_IN_HEAD =
      Pattern.compile("\\G[|>][-+0-9]*[ \\t]+(#(?![-=*#_~+.]*+\\s*+$)\\S)");

  /** What stands before a key. */
  private static final Pattern BEFORE_KEY = Pattern.compile(" *+(?:- ++)*+(?=[\\w-]++:(?: |$))");

  private final String file;
  private final String[] lines;
  private final int firstLine;
  private final boolean comments;
  private int[] points = {};
  private int pointsOf = -1;

  /**
   * @param file the file's name, as printed
   * @param lines the lines of the text
   * @param firstLine the line of the file on which the text begins, 1-based
   */
  Marks(String file, String[] lines, int firstLine) {
    this.file = file;
    this.lines = lines;
    this.firstLine = firstLine;
    this.comments = hasComments(lines);
  }

  /** Whether there may be any. */
  private static boolean hasComments(String[] lines) {
    for (String line : lines) {
      if (line.indexOf('#') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The file's name, as printed. */
  String file() {
    return file;
  }

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
  Mark start(int line) {
    return new Mark(line, 1, 1);
  }

  /** Whether the next character after that place, spaces aside, is a colon. */
  boolean colonFollows(org.snakeyaml.engine.v2.exceptions.Mark end) {
    int[] line = points(end.getLine());
    int next = skipBlanks(line, end.getColumn());
    return next < line.length && line[next] == ':';
  }

  /**
   * The comment after words, on their line, that looks like more of them.
   *
   * @param words as they are written, up to that place
   */
  Optional<Mark> lostComment(String words, org.snakeyaml.engine.v2.exceptions.Mark end) {
    if (!comments) {
      return Optional.empty();
    }
    int[] line = points(end.getLine());
    int hash = skipBlanks(line, end.getColumn());
    boolean lost =
        hash > end.getColumn()
            && hash < line.length
            && line[hash] == '#'
            && Comment.isLost(words, text(line, end.getColumn(), hash), text(line, hash));
    return lost
        ? Optional.of(new Mark(end.getLine() + firstLine, hash + 1, line.length - hash))
        : Optional.empty();
  }

  /** What makes words of such a comment behind a value on one line, if it can be nothing else. */
  Optional<Fix> quoting(Mark value, Mark comment) {
    if (value.line() != comment.line()) {
      return Optional.empty();
    }
    String line = line(value.line());
    int from = offset(value);
    int hash = offset(comment);
    String words = line.substring(from, hash).stripTrailing();
    String space = line.substring(from + words.length(), hash);
    String rest = line.substring(hash);
    // Behind what was cut may stand a remark that is none of the words: nobody can know where.
    return Comment.isPartOfWords(words, space, rest) && !REMARK.matcher(rest).find(1)
        ? Optional.of(quoting(value.line(), from, line.stripTrailing().length()))
        : Optional.empty();
  }

  /** Puts quotation marks around the characters of a line between two offsets. */
  Fix quoting(int line, int from, int to) {
    String words = line(line).substring(from, to);
    return Fix.replace(Location.of(file, mark(line, from, to)), words, Quoting.quoted(words));
  }

  /**
   * The same on a line below, where the value would go on if no {@code #} began the line.
   *
   * @param indent the column of the mapping or list around the value; what goes on stands deeper
   */
  Optional<Mark> gluedCommentBelow(org.snakeyaml.engine.v2.exceptions.Mark end, int indent) {
    if (!comments) {
      return Optional.empty();
    }
    int hash = skipBlanks(points(end.getLine()), end.getColumn());
    for (int i = end.getLine(); isBlankOrComment(i, hash); i++) {
      if (i > end.getLine() && hash > indent && isGlued(i, hash)) {
        return Optional.of(new Mark(i + firstLine, hash + 1, points(i).length - hash));
      }
      hash = skipBlanks(points(i + 1), 0);
    }
    return Optional.empty();
  }

  private boolean isBlankOrComment(int line, int first) {
    return line < lines.length && (first >= points(line).length || points(line)[first] == '#');
  }

  private boolean isGlued(int line, int hash) {
    return hash < points(line).length && Comment.isGlued(text(points(line), hash));
  }

  private static String text(int[] line, int from) {
    return text(line, from, line.length);
  }

  private static String text(int[] line, int from, int to) {
    return new String(line, from, to - from);
  }

  /** The same after the head of a block of lines, {@code >} or {@code |}. */
  Optional<Mark> gluedCommentInHead(org.snakeyaml.engine.v2.exceptions.Mark start) {
    String line = line(start.getLine() + firstLine);
    Matcher head = COMMENT_IN_HEAD.matcher(line);
    boolean found = head.find(line.offsetByCodePoints(0, start.getColumn()));
    return found
        ? Optional.of(mark(start.getLine() + firstLine, head.start(1), line.length()))
        : Optional.empty();
  }

  /** The source between two places. */
  String source(
      org.snakeyaml.engine.v2.exceptions.Mark start, org.snakeyaml.engine.v2.exceptions.Mark end) {
    StringBuilder text = new StringBuilder();
    for (int i = start.getLine(); i <= end.getLine() && i < lines.length; i++) {
      String line = lines[i];
      int from = i == start.getLine() ? line.offsetByCodePoints(0, start.getColumn()) : 0;
      int to = i == end.getLine() ? line.offsetByCodePoints(0, end.getColumn()) : line.length();
      text.append(i == start.getLine() ? "" : "\n").append(line, from, to);
    }
    return text.toString();
  }

  /** A line of the file; empty if there is none. */
  String line(int line) {
    int index = line - firstLine;
    return index < 0 || index >= lines.length ? "" : lines[index];
  }

  /** How deep a line with so many tabs was meant: as keys next to it are. */
  int indent(int line, int tabs) {
    int usual = tabs * indent();
    OptionalInt above = key(line, -1);
    OptionalInt below = key(line, 1);
    if (above.isPresent() && isOpen(line)) {
      int inside = above.getAsInt() + indent();
      return below.stream().filter(depth -> depth > above.getAsInt()).findFirst().orElse(inside);
    }
    boolean isUsual =
        IntStream.concat(above.stream(), below.stream()).anyMatch(depth -> depth == usual);
    boolean isBetween = above.isEmpty() || below.isEmpty() || above.equals(below);
    return isUsual || !isBetween ? usual : above.orElse(below.orElse(usual));
  }

  /** Whether the nearest line above ends with a key that has its value below. */
  private boolean isOpen(int line) {
    int at = line - 1;
    while (at >= firstLine && line(at).isBlank()) {
      at--;
    }
    return line(at).stripTrailing().endsWith(":");
  }

  /** The column of the key on the nearest line in that direction that has no tab before it. */
  private OptionalInt key(int line, int step) {
    int at = line + step;
    while (at >= firstLine
        && at < firstLine + lines.length
        && (line(at).isBlank() || line(at).startsWith("\t"))) {
      at += step;
    }
    Matcher key = BEFORE_KEY.matcher(line(at));
    return key.lookingAt() ? OptionalInt.of(key.end()) : OptionalInt.empty();
  }

  /** How deep the lines of the text are indented at least, if any is; two unless said. */
  int indent() {
    return Arrays.stream(lines)
        .filter(line -> line.startsWith(" ") && !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length())
        .min()
        .orElse(2);
  }

  /** Where a place is on its line. */
  int offset(Mark mark) {
    return line(mark.line()).offsetByCodePoints(0, mark.column() - 1);
  }

  /** The characters of a line between two offsets. */
  Mark mark(int line, int from, int to) {
    String text = line(line);
    return new Mark(
        line, text.codePointCount(0, from) + 1, Math.max(1, text.codePointCount(from, to)));
  }

  /** The last of the text. */
  Mark end() {
    return start(firstLine + lines.length - 1);
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
    return points(line).length;
  }

  /** The characters of a line; those of the last one asked for are kept. */
  private int[] points(int line) {
    if (line != pointsOf) {
      points = line < lines.length ? points(lines[line]) : new int[0];
      pointsOf = line;
    }
    return points;
  }

  private static int[] points(String line) {
    int[] points = new int[line.length()];
    int count = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      points[count++] = line.codePointAt(i);
    }
    return Arrays.copyOf(points, count);
  }

  private static int skipBlanks(int[] line, int from) {
    int next = from;
    while (next < line.length && (line[next] == ' ' || line[next] == '\t')) {
      next++;
    }
    return next;
  }
}
