package communique.cli;

import communique.cli.screen.Visible;
import communique.cli.screen.Width;
import communique.problem.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines that problems point to, with a mark under the characters. */
final class Excerpts {

  /** How much of a long line is shown, in code points. */
  private static final int WIDTH = 96;

  private final Map<String, List<String>> files = new HashMap<>();

  /** The code points of the last line that was shown: all problems of a long line follow on it. */
  private int[] points = {};

  private String shown = "";

  /** The line and the mark; nothing if the file cannot be read or has no such line. */
  Optional<String> of(Location location) {
    List<String> lines = files.computeIfAbsent(location.file(), Excerpts::lines);
    if (location.line() > lines.size()) {
      return Optional.empty();
    }
    int[] line = points(lines.get(location.line() - 1));
    int column = Math.min(location.column() - 1, line.length);
    int from = Math.max(0, Math.min(column - WIDTH / 3, line.length - WIDTH));
    int until = Math.min(line.length, from + WIDTH);
    String before = (from > 0 ? "…" : "") + text(line, from, column);
    String marked = text(line, column, Math.min(until, column + location.length()));
    String after = text(line, Math.min(until, column + location.length()), until);
    String rest = until < line.length ? "…" : "";
    String number = "%3s".formatted(location.line());
    String gutter = " ".repeat(number.length());
    return Optional.of(
        number
            + " | "
            + before
            + marked
            + after
            + rest
            + System.lineSeparator()
            + gutter
            + " | "
            + " ".repeat(Width.of(before))
            + "^".repeat(Math.max(1, Width.of(marked))));
  }

  private int[] points(String line) {
    if (!line.equals(shown)) {
      shown = line;
      points = line.codePoints().map(Visible::point).toArray();
    }
    return points;
  }

  private static List<String> lines(String file) {
    try {
      String text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
      return text.lines().toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  private static String text(int[] line, int from, int until) {
    return from < until ? new String(line, from, until - from) : "";
  }
}
