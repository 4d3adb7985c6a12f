package communique.content.yaml;

import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Characters;
import communique.shape.Node;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds characters on lines that YAML could not read which look like those that YAML knows, and
 * comments within words.
 *
 * @param marks the text
 */
record TypingSlips(Marks marks) {

  /** A key before the colon of Chinese and Japanese. */
  private static final Pattern KEY = Pattern.compile("^[\\s-]*+[\\w-]++\\s*+(：)");

  /** Other marks of theirs where YAML wants its own. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:^[\\s-]*+|:\\s*+)([｛［＂＇])|([｝］])\\s*+$"
              + "|(，)\\s*+[\\w-]++\\s*+[:：]|[{,，]\\s*+[\\w-]++\\s*+(：)");

  private static final Characters COMMAS = Characters.of("，、；");
  private static final String BRACKETS = "［］｛｝＂＂＇＇";

  private static final String WIDE = "：，、；｛｝［］＂＇";
  private static final String NARROW = ":,,,{}[]\"'";

  /** A comment, or words in quotation marks, in which there is none. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:^|\\s)(?:\"[^\"]*+\"|'[^']*+')" + "|\\s(#(?![-=*#_~+.]*+\\s*+$)|(?<=\\S\\s)#\\s*+$)");

  private static final Pattern OPENING = Pattern.compile("[{\\[]");
  private static final Pattern CLOSING = Pattern.compile("[}\\]]");
  private static final Pattern BETWEEN = Pattern.compile("(?:^|[,:{\\[-])$");

  private static final Pattern WIDE_KEY = Pattern.compile("[\\w-]++\\s*+：");

  /** Whether a key goes on with the colon of Chinese and Japanese, up to another colon. */
  static boolean isWide(Node.Scalar key) {
    return key.plain() && key.text().indexOf('：') > 0 && WIDE_KEY.matcher(key.text()).lookingAt();
  }

  /** The first slip on these lines. */
  Optional<Problem> find(int from, int to) {
    return first(from, to, this::key)
        .or(() -> first(from, to, this::comment))
        .or(() -> first(to, to, this::other));
  }

  private static Optional<Problem> first(int from, int to, IntFunction<Optional<Problem>> onLine) {
    return IntStream.rangeClosed(from, to).mapToObj(onLine).flatMap(Optional::stream).findFirst();
  }

  /** The first comma of Chinese or Japanese within an item of a list in brackets. */
  Optional<Problem> commaIn(Node.Scalar item) {
    int line = item.mark().line();
    OptionalInt comma = COMMAS.find(marks.line(line), marks.offset(item.mark()));
    return comma.isPresent() ? Optional.of(wide(line, comma.getAsInt())) : Optional.empty();
  }

  /** A list that other marks begin than those of YAML, and that is one value to it. */
  Optional<Problem> brackets(Node.Scalar value) {
    return isInBrackets(value.text())
        ? Optional.of(wide(value.mark().line(), marks.offset(value.mark())))
        : Optional.empty();
  }

  private static boolean isInBrackets(String words) {
    int opening = words.length() < 2 ? -1 : BRACKETS.indexOf(words.charAt(0));
    return opening >= 0
        && opening % 2 == 0
        && words.charAt(words.length() - 1) == BRACKETS.charAt(opening + 1);
  }

  /** What stands before it is the key, so that it can be nothing but the colon behind it. */
  private Optional<Problem> key(int line) {
    return group(KEY.matcher(marks.line(line)))
        .map(at -> wide(line, at).fix(Optional.of(colon(line, at))));
  }

  private Fix colon(int line, int at) {
    String text = marks.line(line);
    boolean isApart = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
    return Fix.replace(place(marks.mark(line, at, at + 1)), "：", isApart ? ":" : ": ");
  }

  private Optional<Problem> other(int line) {
    return group(OTHER.matcher(marks.line(line))).map(at -> wide(line, at));
  }

  /** Where the group that was found begins. */
  private static Optional<Integer> group(Matcher matcher) {
    return matcher.find()
        ? IntStream.rangeClosed(1, matcher.groupCount())
            .mapToObj(matcher::start)
            .filter(start -> start >= 0)
            .findFirst()
        : Optional.empty();
  }

  private Problem wide(int line, int at) {
    char c = marks.line(line).charAt(at);
    char meant = NARROW.charAt(WIDE.indexOf(c));
    return Problem.of(
            ReadingRules.INVALID_YAML,
            place(marks.mark(line, at, at + 1)),
            "\"%s\" (U+%04X) is not \"%s\"".formatted(c, (int) c, meant))
        .hint(
            meant == ':'
                ? "write : and a space; words with such a mark in them need quotation marks"
                : "write " + meant + "; words with such a mark in them need quotation marks");
  }

  private Optional<Problem> comment(int line) {
    String text = marks.line(line);
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      int hash = comment.start(1);
      if (hash >= 0 && isCause(text.substring(0, hash), text.substring(hash))) {
        Mark mark = marks.mark(line, hash, text.length());
        return Optional.of(
            Problem.of(
                    ReadingRules.VALUE_CUT_BY_COMMENT,
                    place(mark),
                    "from this # on the line is a comment, and its words are lost")
                .hint("put the whole value in quotation marks"));
      }
    }
    return Optional.empty();
  }

  /** Whether it looks like more words, or has what would close a list or braces before it. */
  private static boolean isCause(String before, String comment) {
    String words = before.stripTrailing();
    boolean betweenValues = BETWEEN.matcher(words).find();
    return comment.substring(1).isBlank()
        || (CLOSING.matcher(comment).find() && OPENING.matcher(words).find())
        || (betweenValues ? Comment.isGlued(comment) : isLost(words, before, comment));
  }

  private static boolean isLost(String words, String before, String comment) {
    return Comment.isLost(words, before.substring(words.length()), comment);
  }

  private Location place(Mark mark) {
    return Location.of(marks.file(), mark);
  }
}
