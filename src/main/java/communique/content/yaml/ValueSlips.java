package communique.content.yaml;

import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how the value of a line was meant that YAML could not read: by how it begins and ends.
 *
 * @param marks the text
 */
record ValueSlips(Marks marks) {

  private static final Pattern VALUE =
      Pattern.compile("[\\s-]*+[a-z][a-z0-9-]*+:\\s++(?<value>\\S.*?)\\s*+");

  private static final Pattern WITHOUT_BRACE =
      Pattern.compile("(?<key>[a-z][a-z0-9-]*+):\\s[^{}]*+(?:\\{[^{}]*+\\}[^{}]*+)*+\\}");

  private static final Pattern WITHOUT_COLON =
      Pattern.compile("[\\s-]*+(?<key>[a-z][a-z0-9-]*+)\\s++(?<value>[^:]*?)\\s*+");

  /** Words behind what YAML takes for all of the value. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:\\[[^\\]]*+\\]|\\{[^}:]*+\\}|\"[^\"]*+\"|'[^']*+').+");

  private static final Pattern SIGN = Pattern.compile("(?<sign>[-?>|])(?:\\s.*)?+");

  private static final Pattern ITEM = Pattern.compile("\\s*+-\\s.*");

  private static final String CURLY = "“”„‘’‚«»「」『』";

  /**
   * The slip behind a complaint.
   *
   * @param problem the words of the library
   * @param at where it gave up
   * @param begun the line on which it began what it could not read
   */
  Optional<Problem> find(String problem, Mark at, int begun) {
    if (problem.contains("could not find expected ':'")) {
      return withoutColon(begun);
    }
    String text = marks.line(at.line());
    boolean atFirstColon = text.indexOf(':') == marks.offset(at);
    if (problem.contains("mapping values") && atFirstColon && ITEM.matcher(text).matches()) {
      return withoutList(at.line());
    }
    Matcher line = VALUE.matcher(text);
    return line.matches() ? value(at, line.start("value"), line.end("value")) : Optional.empty();
  }

  private Optional<Problem> value(Mark at, int from, int to) {
    int line = at.line();
    String value = marks.line(line).substring(from, to);
    Matcher brace = WITHOUT_BRACE.matcher(value);
    if (brace.matches()) {
      return told(line, from, from + 1, "no { opens what the } at the end of this line closes")
          .map(told -> told.hint("write {" + brace.group("key") + ": …, with a { before it"));
    }
    if (CURLY.indexOf(value.charAt(0)) >= 0) {
      return told(line, from, from + 1, "\"" + value.charAt(0) + "\" is no quotation mark to YAML")
          .map(told -> quoted(told, line, from, to));
    }
    if (GOES_ON.matcher(value).matches()) {
      int goesOn = marks.offset(at);
      return told(line, goesOn, goesOn + 1, "words follow what YAML takes for the whole value")
          .map(told -> quoted(told, line, from, to));
    }
    Matcher sign = SIGN.matcher(value);
    return sign.matches()
        ? told(line, from, from + 1, "a value cannot begin with " + sign.group("sign"))
            .map(told -> signed(told, value, line, from, to))
        : Optional.empty();
  }

  private Problem signed(Problem told, String value, int line, int from, int to) {
    return value.length() == 1
        ? told.hint("write not-stated if the sources do not say it")
        : quoted(told, line, from, to);
  }

  private Problem quoted(Problem told, int line, int from, int to) {
    Fix fix = marks.quoting(line, from, to);
    return told.hint("put the whole value in quotation marks").fix(Optional.of(fix));
  }

  private Optional<Problem> withoutColon(int line) {
    Matcher key = WITHOUT_COLON.matcher(marks.line(line));
    if (!key.matches()) {
      return Optional.empty();
    }
    String name = key.group("key");
    return told(line, key.start("key"), key.end("key"), "no colon follows \"" + name + "\"")
        .map(told -> told.hint("write %s: %s".formatted(name, key.group("value"))));
  }

  private Optional<Problem> withoutList(int line) {
    int dash = marks.line(line).indexOf('-');
    return told(line, dash, dash + 1, "this item stands in no list")
        .map(told -> told.hint("put the key of the list on the line above, such as statements:"));
  }

  private Optional<Problem> told(int line, int from, int to, String message) {
    return Optional.of(
        Problem.of(
            ReadingRules.INVALID_YAML,
            Location.of(marks.file(), marks.mark(line, from, to)),
            message));
  }
}
