package communique.content.yaml;

import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Bullets;
import communique.shape.Characters;
import communique.shape.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds lines of a value that were meant as items of a list, which YAML runs together into one.
 *
 * @param marks the text
 */
record ListSlips(Marks marks) {

  /**
   * Signs that nothing but an item begins with; a hyphen only if a letter follows it, or a space
   * that is none to YAML.
   */
  private static final Pattern ITEM =
      Pattern.compile("\\s*+([•·・‣▪●◦－]|-(?=\\p{L}|[\\h&&[^ \\t]]))");

  /** A dash can also stand in the middle of a sentence that is wrapped there. */
  private static final Pattern DASH = Pattern.compile("\\s*+([–—−])");

  private static final Pattern ANY = Pattern.compile("\\s*+(\\S)");

  /** What a line begins with that either of them finds. */
  private static final Characters SIGNS = Characters.of("•·・‣▪●◦－-–—−");

  private static final Pattern OF_LIST = Pattern.compile("[\\s-]*+");

  /**
   * The first such line.
   *
   * @param value stands without quotation marks
   * @param last the last of its lines
   */
  Optional<Problem> find(Node.Scalar value, int last) {
    int line = value.mark().line();
    if (line == last && !value.text().isEmpty() && !SIGNS.has(value.text().charAt(0))) {
      return Optional.empty();
    }
    String before = marks.line(line).substring(0, marks.offset(value.mark()));
    List<Integer> begun =
        IntStream.rangeClosed(before.isBlank() ? line : line + 1, last)
            .filter(i -> !marks.line(i).isBlank())
            .boxed()
            .toList();
    boolean dashes =
        OF_LIST.matcher(before).matches()
            && begun.stream().allMatch(i -> DASH.matcher(marks.line(i)).lookingAt());
    return begun.stream()
        .flatMap(i -> item(dashes ? DASH : ITEM, i).stream())
        .findFirst()
        .or(() -> runTogether(value, last));
  }

  /** The first of several lines that begin as items do in word processors. */
  private Optional<Problem> runTogether(Node.Scalar value, int last) {
    int first = value.mark().line();
    int from = marks.offset(value.mark());
    List<String> lines =
        IntStream.rangeClosed(first, last)
            .mapToObj(i -> i == first ? marks.line(i).substring(from) : marks.line(i))
            .toList();
    OptionalInt item = Bullets.first(lines);
    return item.isEmpty()
        ? Optional.empty()
        : item.getAsInt() == 0
            ? Optional.of(problem(value.mark()))
            : item(ANY, first + item.getAsInt());
  }

  private Optional<Problem> item(Pattern sign, int line) {
    Matcher item = sign.matcher(marks.line(line));
    return item.lookingAt()
        ? Optional.of(problem(marks.mark(line, item.start(1), item.end(1))))
        : Optional.empty();
  }

  private Problem problem(Mark at) {
    return Problem.of(
            ReadingRules.INVALID_YAML,
            Location.of(marks.file(), at),
            "this line is no item of a list, but goes on with a value")
        .hint("an item begins with - and a space; words that begin so need quotation marks");
  }
}
