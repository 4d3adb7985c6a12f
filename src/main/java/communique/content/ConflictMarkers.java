package communique.content;

import communique.problem.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what a merge leaves in a text where two changes met, and a person has to choose: lines of
 * seven equal signs. A line of seven {@code =} may also make a heading of the line above it.
 */
final class ConflictMarkers {

  private static final Pattern SIDE = Pattern.compile("\\s*+(?:<{7}|>{7}|\\|{7})(?:\\s.*)?");
  private static final Pattern MIDDLE = Pattern.compile("\\s*+={7}\\s*+");
  private static final String FENCE = "---";

  private ConflictMarkers() {}

  /**
   * The first of them.
   *
   * @param text with LF at the ends of lines
   * @param sheet whether the text is a sheet, in which Markdown follows the front matter
   */
  static Optional<Mark> first(String text, boolean sheet) {
    if (!text.contains("<<<<<<<")
        && !text.contains("=======")
        && !text.contains(">>>>>>>")
        && !text.contains("|||||||")) {
      return Optional.empty();
    }
    List<String> lines = text.lines().toList();
    int body = sheet ? body(lines) : lines.size();
    return IntStream.range(0, lines.size())
        .filter(i -> isMarker(lines, i, body))
        .mapToObj(i -> new Mark(i + 1, 1, lines.get(i).stripTrailing().length()))
        .findFirst();
  }

  private static boolean isMarker(List<String> lines, int i, int body) {
    boolean heading = i > body && !lines.get(i - 1).isBlank();
    return SIDE.matcher(lines.get(i)).matches()
        || (!heading && MIDDLE.matcher(lines.get(i)).matches());
  }

  /** The line on which the front matter ends. */
  private static int body(List<String> lines) {
    return IntStream.range(1, lines.size())
        .filter(i -> lines.get(i).stripTrailing().equals(FENCE))
        .findFirst()
        .orElse(lines.size());
  }

  /** Whether a saved article has all that a conflict has, in its order. */
  static boolean areAllIn(String article) {
    List<String> lines = article.lines().filter(line -> line.length() >= 7).toList();
    int open = next(lines, 0, "<<<<<<< ");
    int middle = next(lines, open, "=======");
    return next(lines, middle, ">>>>>>> ") < lines.size();
  }

  private static int next(List<String> lines, int from, String marker) {
    return IntStream.range(from, lines.size())
        .filter(i -> lines.get(i).startsWith(marker))
        .findFirst()
        .orElse(lines.size());
  }
}
