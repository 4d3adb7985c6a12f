package communique.content.yaml;

import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says where the slip was made, which is seldom where the parser gave up.
 *
 * @param marks the text
 * @param longQuote the last value in quotation marks, if it went over several lines: a mark that
 *     was not closed swallows the text up to the next one
 */
record YamlFault(Marks marks, Optional<Mark> longQuote) {

  private static final int NEAR = 3;

  private static final Pattern KEY = Pattern.compile("[\\s-]*+[\\w-]++\\s*+");

  private static final Pattern TABS = Pattern.compile("\\t+(?=\\S)");

  /** A key, and words of which one is followed by a colon: it cannot be a key among words. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[\\s-]*+[a-z][a-z0-9-]*+:\\s++(?<start>(?=\\p{Lu}|[^\\s:]++\\s)[\\p{L}\\p{N}][^:#]*+):\\s[^#]*+");

  /** The problem behind the parser's complaint. */
  Problem explain(MarkedYamlEngineException e) {
    Mark at = e.getProblemMark().map(marks::at).orElseGet(() -> marks.start(1));
    String problem = String.valueOf(e.getProblem()).strip();
    return keys(e, at)
        .or(() -> openQuote(e).map(start -> notClosed("quotation mark", start)))
        .or(() -> typed(e, at))
        .or(() -> marks.linkBefore(at).map(this::link))
        .or(() -> longQuote.map(start -> notClosed("quotation mark", start)))
        .or(() -> openBracket(e, at).map(start -> notClosed("bracket", start)))
        .or(() -> new ValueSlips(marks).find(problem, at, begun(e, at)))
        .orElseGet(
            () ->
                problem(at, "this is not YAML: " + problem)
                    .hint(hint(problem))
                    .fix(fix(problem, at)));
  }

  /** A tab, or a sentence with a colon in it, can be meant in one way only. */
  private Optional<Fix> fix(String problem, Mark at) {
    return problem.contains("\\t")
        ? tabs(at.line())
        : problem.contains("mapping values are not allowed") ? sentence(at) : Optional.empty();
  }

  private Optional<Fix> tabs(int line) {
    Matcher tabs = TABS.matcher(marks.line(line));
    return tabs.lookingAt()
        ? Optional.of(
            Fix.replace(
                Location.of(marks.file(), marks.mark(line, 0, tabs.end())),
                tabs.group(),
                " ".repeat(marks.indent(line, tabs.end()))))
        : Optional.empty();
  }

  private Optional<Fix> sentence(Mark at) {
    String line = marks.line(at.line()).stripTrailing();
    Matcher sentence = SENTENCE.matcher(line);
    return sentence.matches() && sentence.end("start") == marks.offset(at)
        ? Optional.of(marks.quoting(at.line(), sentence.start("start"), line.length()))
        : Optional.empty();
  }

  /**
   * A key that is none: on the line, where the parser began, or above a key that is one, which then
   * goes on with words.
   */
  private Optional<Problem> keys(MarkedYamlEngineException e, Mark at) {
    KeySlips keys = new KeySlips(marks);
    int begun = begun(e, at);
    boolean words =
        KEY.matcher(marks.line(at.line()).substring(0, marks.offset(at))).matches()
            && String.valueOf(e.getProblem()).contains("mapping values");
    int first = words ? lineBefore(at.line()) : begun;
    while (words && keys.onLine(first - 1).isPresent()) {
      first--;
    }
    return keys.onLine(first)
        .or(() -> keys.indented(begun))
        .or(() -> keys.onLine(at.line()))
        .or(() -> keys.indented(at.line()))
        .or(() -> keys.item(at.line()));
  }

  private int begun(MarkedYamlEngineException e, Mark at) {
    return e.getContextMark().map(marks::at).map(Mark::line).orElse(at.line());
  }

  /** A slip that can be seen on the line, on the one before it, or where the parser began. */
  private Optional<Problem> typed(MarkedYamlEngineException e, Mark at) {
    int begun = begun(e, at);
    boolean near = openBracket(e, at).isPresent() || at.line() - begun <= NEAR;
    int before = lineBefore(at.line());
    return new TypingSlips(marks).find(near ? Math.min(begun, before) : before, at.line());
  }

  /** The nearest line above that is not blank. */
  private int lineBefore(int line) {
    int before = line - 1;
    while (before > 1 && marks.line(before).isBlank()) {
      before--;
    }
    return before;
  }

  private Problem link(Mark start) {
    return Problem.of(
            ReadingRules.LINK_STARTS_VALUE,
            Location.of(marks.file(), start),
            "a value cannot begin with [[: YAML reads a list")
        .hint("leave the brackets out: links stand in prose only");
  }

  private Problem notClosed(String what, Mark start) {
    return problem(start, "the " + what + " that opens here is not closed where it should be");
  }

  /** The quotation mark that is open when the text is at its end. */
  private Optional<Mark> openQuote(MarkedYamlEngineException e) {
    return Optional.ofNullable(e.getContext())
        .filter(context -> context.contains("quoted scalar"))
        .filter(context -> String.valueOf(e.getProblem()).contains("unexpected end"))
        .flatMap(context -> e.getContextMark())
        .map(marks::at);
  }

  /** The bracket around the place, if it was opened on an earlier line. */
  private Optional<Mark> openBracket(MarkedYamlEngineException e, Mark at) {
    return Optional.ofNullable(e.getContext())
        .filter(context -> context.contains("flow"))
        .flatMap(context -> e.getContextMark())
        .map(marks::at)
        .filter(start -> start.line() < at.line());
  }

  private Problem problem(Mark at, String message) {
    return Problem.of(ReadingRules.INVALID_YAML, Location.of(marks.file(), at), message);
  }

  /** What usually lies behind the library's words. */
  private static Optional<String> hint(String problem) {
    if (problem.contains("unexpected character found *")) {
      return Optional.of("words that begin with * need quotation marks");
    }
    if (problem.contains("mapping values are not allowed")) {
      return Optional.of("a value with \": \" in it needs quotation marks");
    }
    if (problem.contains("\\t")) {
      return Optional.of("indent with spaces: YAML takes no tab there");
    }
    if (problem.contains("unknown escape")) {
      return Optional.of("in \"…\" a backslash is written \\\\; in '…' it stands for itself");
    }
    if (problem.contains("'>' that cannot start") || problem.contains("'|' that cannot start")) {
      return Optional.of("inside { } and [ ] write the words themselves, in quotation marks");
    }
    if (problem.contains("cannot start any token")) {
      return Optional.of("a value that begins with @, % or ` needs quotation marks");
    }
    if (problem.contains("but got :")) {
      return Optional.of(
          "look for a comma that is missing; a value with \": \" in it needs quotation marks");
    }
    if (problem.contains("expected ',' or")) {
      return Optional.of("look for a comma that is missing, or a quotation mark inside the words");
    }
    return problem.contains("expected <block end>") || problem.contains("could not find expected")
        ? Optional.of("look at the indentation, and for words after a closing quotation mark")
        : Optional.empty();
  }
}
