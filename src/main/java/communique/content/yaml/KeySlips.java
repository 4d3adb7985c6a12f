package communique.content.yaml;

import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Invisible;
import communique.shape.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds keys and items that are words to YAML, because something else than a plain space stands
 * around them: nothing after the colon, or the wide space of another keyboard.
 *
 * @param marks the text
 */
record KeySlips(Marks marks) {

  private static final String BLANK = "[\\h\\x{200B}\\x{2060}\\x{FEFF}&&[^ \\t]]++";

  /**
   * The name of a field, a language or a record, and a colon that does not belong to an address.
   */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?!(?:mailto|tel|urn|doi|isbn|issn):)([a-z][a-z0-9]*+(?:-[A-Za-z0-9]++)*+)(:(?!//))(?="
              + "("
              + BLANK
              + ")|\\S)");

  private static final Pattern INDENTED =
      Pattern.compile("[\\s-]*+(" + BLANK + ")[\\h-]*+([^\\s:]*+)");
  private static final Pattern BEFORE_COLON = Pattern.compile("(\\S*?)\\s*+(" + BLANK + ")\\s*+$");
  private static final char NO_BREAK = '\u00A0';

  private static final String SIGNS = "•·・‣▪●◦－";
  private static final Pattern ITEM = Pattern.compile("\\s*+(-(?=[^\\s-])|[" + SIGNS + "])");
  private static final Pattern START = Pattern.compile("[\\s-]*+");

  /** What is wrong with a key; nothing of those that are plain letters and digits. */
  Optional<Problem> inKey(Node.Scalar key) {
    String text = key.text();
    if (!key.plain() || (text.chars().allMatch(KeySlips::isOfName) && !text.startsWith("-"))) {
      return Optional.empty();
    }
    int line = key.mark().line();
    int at = marks.offset(key.mark());
    return glued(line, at)
        .or(() -> indented(line))
        .or(() -> item(line))
        .or(() -> beforeColon(text, line, at));
  }

  /** What was meant as a key, at the beginning of a value that begins a line. */
  Optional<Problem> beginning(Node.Scalar value) {
    if (value.text().indexOf(':') < 1 || !GLUED.matcher(value.text()).lookingAt()) {
      return Optional.empty();
    }
    int line = value.mark().line();
    int at = marks.offset(value.mark());
    return START.matcher(marks.line(line).substring(0, at)).matches()
        ? glued(line, at)
        : Optional.empty();
  }

  /** The key that a line begins with, if it is none to YAML. */
  Optional<Problem> onLine(int line) {
    Matcher start = START.matcher(marks.line(line));
    return start.lookingAt() ? glued(line, start.end()) : Optional.empty();
  }

  /** The space before the first word of a line that YAML does not take for one. */
  Optional<Problem> indented(int line) {
    Matcher blank = INDENTED.matcher(marks.line(line));
    return blank.lookingAt()
        ? Optional.of(
            problem(
                    marks.mark(line, blank.start(1), blank.end(1)),
                    "%s stands before \"%s\", where YAML wants plain spaces"
                        .formatted(name(blank.group(1)), blank.group(2)),
                    "put plain spaces, U+0020, in its place")
                .fix(
                    Optional.of(blank.group(1))
                        .filter(all -> all.chars().allMatch(c -> c == NO_BREAK))
                        .map(all -> instead(line, blank.start(1), all, " ".repeat(all.length())))))
        : Optional.empty();
  }

  private Fix instead(int line, int from, String before, String after) {
    Mark mark = marks.mark(line, from, from + before.length());
    return Fix.replace(Location.of(marks.file(), mark), before, after);
  }

  /** Whether it begins with a sign that was meant to begin an item. */
  static boolean beginsAsItem(Node.Scalar words) {
    return !words.isEmpty() && ("-" + SIGNS).indexOf(words.text().charAt(0)) >= 0;
  }

  /** The sign that a line begins with, if it was meant to begin an item. */
  Optional<Problem> item(int line) {
    Matcher item = ITEM.matcher(marks.line(line));
    return item.lookingAt()
        ? Optional.of(
            problem(
                    marks.mark(line, item.start(1), item.end(1)),
                    "this begins no item of a list",
                    "an item begins with - and a space")
                .fix(Optional.of(hyphen(line, item.start(1), item.group(1)))))
        : Optional.empty();
  }

  private Fix hyphen(int line, int at, String sign) {
    String text = marks.line(line);
    boolean isApart = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return instead(line, at, sign, isApart ? "-" : "- ");
  }

  /** The key at that place of a line. */
  Optional<Problem> glued(int line, int at) {
    String text = marks.line(line);
    Matcher key = GLUED.matcher(text).region(at, text.length());
    return key.lookingAt() ? Optional.of(glued(line, key)) : Optional.empty();
  }

  private Problem glued(int line, Matcher key) {
    String name = key.group(1);
    return key.group(3) == null
        ? problem(
            marks.mark(line, key.start(2), key.end(2)),
            "no space follows this colon, so that \"" + name + "\" is no key",
            "write " + name + ": and a space; words that begin so need quotation marks")
        : problem(
                marks.mark(line, key.start(3), key.end(3)),
                "%s follows the colon of \"%s\", where YAML wants a plain space"
                    .formatted(name(key.group(3)), name),
                "put a plain space, U+0020, in its place")
            .fix(Optional.of(instead(line, key.start(3), key.group(3), " ")));
  }

  private Optional<Problem> beforeColon(String text, int line, int at) {
    Matcher blank = BEFORE_COLON.matcher(text);
    return blank.matches()
        ? Optional.of(
            problem(
                    marks.mark(line, at + blank.start(2), at + blank.end(2)),
                    "%s stands between \"%s\" and its colon"
                        .formatted(name(blank.group(2)), blank.group(1)),
                    "leave it out: write " + blank.group(1) + ": and a space")
                .fix(Optional.of(instead(line, at + blank.start(2), blank.group(2), ""))))
        : Optional.empty();
  }

  private static String name(String blank) {
    return Invisible.name(blank.codePointAt(0));
  }

  private static boolean isOfName(int c) {
    return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private Problem problem(Mark at, String message, String hint) {
    return Problem.of(ReadingRules.INVALID_YAML, Location.of(marks.file(), at), message).hint(hint);
  }
}
