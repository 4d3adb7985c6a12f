package communique.content.yaml;

import communique.problem.Fix;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.shape.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What commas cut off one value in braces: told together, for quotation marks mend all of it. */
final class CutOff {

  /** One word that may as well be a key whose value was forgotten. */
  private static final Pattern MAY_BE_KEY = Pattern.compile("[a-z][a-z0-9_-]*");

  private final Marks marks;
  private final Optional<Node> value;
  private final List<Node.Scalar> rests = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Behind nothing. */
  CutOff(Marks marks) {
    this(marks, Optional.empty());
  }

  /** Behind a value. */
  CutOff(Marks marks, Node value) {
    this(marks, Optional.of(value));
  }

  private CutOff(Marks marks, Optional<Node> value) {
    this.marks = marks;
    this.value = value;
  }

  /** A rest, and what is to be told of it. */
  void add(Node.Scalar rest, Problem problem) {
    rests.add(rest);
    problems.add(problem);
  }

  /** Tells all of it. */
  void tell(Consumer<Problem> told) {
    Optional<Fix> fix =
        value
            .filter(Node.Scalar.class::isInstance)
            .map(Node.Scalar.class::cast)
            .flatMap(this::quoting);
    problems.forEach(problem -> told.accept(problem.fix(fix)));
  }

  private Optional<Fix> quoting(Node.Scalar first) {
    int line = first.mark().line();
    boolean isOneLine = rests.stream().allMatch(rest -> rest.mark().line() == line);
    boolean areWords =
        first.plain()
            && !first.isEmpty()
            && !first.saysNotStated()
            && rests.stream()
                .allMatch(rest -> rest.plain() && !MAY_BE_KEY.matcher(rest.text()).matches());
    if (rests.isEmpty() || !isOneLine || !areWords) {
      return Optional.empty();
    }
    Mark last = rests.get(rests.size() - 1).mark();
    int end = marks.offset(new Mark(line, last.column() + last.length(), 1));
    return Optional.of(marks.quoting(line, marks.offset(first.mark()), end));
  }
}
