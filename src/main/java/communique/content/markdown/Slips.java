package communique.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.Rule;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells an author what is wrong, at the characters that are. */
final class Slips {

  private static final int LONGEST_QUOTE = 60;

  private final String file;
  private final Lines lines;
  private final Consumer<Problem> problems;

  Slips(String file, Lines lines, Consumer<Problem> problems) {
    this.file = file;
    this.lines = lines;
    this.problems = problems;
  }

  /** Tells a problem at that stretch of the source. */
  void tell(Rule rule, BasedSequence at, String message, String hint) {
    tell(rule, mark(at), message, Optional.of(hint));
  }

  /** Tells a problem at that place. */
  void tell(Rule rule, Mark at, String message, Optional<String> hint) {
    problems.accept(Problem.of(rule, Location.of(file, at), message).hint(hint));
  }

  /** Where a stretch of the source begins, and how far it goes on that line. */
  Mark mark(BasedSequence source) {
    return lines.mark(source.getStartOffset(), source.getEndOffset());
  }

  /** Words of the author's, short and on one line, in quotation marks. */
  static String quote(CharSequence words) {
    String line = Html.clean(words.toString()).strip().replaceAll("\\s+", " ");
    int longest =
        line.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length())));
    return "\"" + (longest < line.length() ? line.substring(0, longest) + "…" : line) + "\"";
  }
}
