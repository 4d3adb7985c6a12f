package communique.content;

import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The two parts of a sheet's file.
 *
 * @param head the YAML between the two lines of three hyphens; it begins on line 2 of the file
 * @param body the Markdown after them
 * @param bodyLine the line of the file on which the body begins, 1-based
 */
record FrontMatter(String head, String body, int bodyLine) {

  static final int HEAD_LINE = 2;

  static final String FENCE = "---";

  /** Whether a text begins with fields. */
  static boolean begins(String text) {
    return text.split("\n", 2)[0].stripTrailing().equals(FENCE);
  }

  /** Cuts a file in two; nothing if a problem was told. */
  static Optional<FrontMatter> split(String file, String text, Consumer<Problem> problems) {
    String[] lines = text.split("\n", -1);
    if (!begins(text)) {
      problems.accept(
          problem(
              file, "a sheet begins with a line --- and its fields, and then another line ---"));
      return Optional.empty();
    }
    for (int end = 1; end < lines.length; end++) {
      if (lines[end].stripTrailing().equals(FENCE)) {
        return Optional.of(
            new FrontMatter(join(lines, 1, end), join(lines, end + 1, lines.length), end + 2));
      }
    }
    problems.accept(problem(file, "the fields that begin here do not end with a line ---"));
    return Optional.empty();
  }

  private static String join(String[] lines, int from, int to) {
    return String.join("\n", java.util.Arrays.copyOfRange(lines, from, to));
  }

  private static Problem problem(String file, String message) {
    return Problem.of(ReadingRules.INVALID_YAML, new Location(file, 1, 1, FENCE.length()), message);
  }
}
