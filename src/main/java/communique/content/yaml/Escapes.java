package communique.content.yaml;

import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which escape in quotation marks is none, where the parser only fails.
 *
 * @param marks the text
 */
record Escapes(Marks marks) {

  /** Eight digits of which no character can be made: the greatest is U+10FFFF. */
  private static final Pattern TOO_GREAT =
      Pattern.compile("\\\\U(?!000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})[0-9A-Fa-f]{8}");

  /** The problem behind a number that cannot be read. */
  Problem explain(String text, int firstLine) {
    Matcher escape = TOO_GREAT.matcher(text);
    if (!escape.find()) {
      return problem(marks.end(), "the text ends within an escape of four digits");
    }
    int begin = text.lastIndexOf('\n', escape.start()) + 1;
    int line = firstLine + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
    Mark mark = marks.mark(line, escape.start() - begin, escape.end() - begin);
    return problem(mark, escape.group() + " is no character: the greatest is \\U0010FFFF");
  }

  private Problem problem(Mark mark, String message) {
    return Problem.of(ReadingRules.INVALID_YAML, Location.of(marks.file(), mark), message);
  }
}
