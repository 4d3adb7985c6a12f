package communique.cli.screen;

import communique.shape.Invisible;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a terminal shows as it is: words of a dossier can neither steer it nor flood it, nor change
 * the order in which it shows them, nor give commands to a machine that reads the log. Joiners stay
 * where a word needs them.
 */
public final class Visible {

  /** In code points. */
  private static final int LONGEST = 1_000;

  private static final int LOST = 0xFFFD;

  /** A line that begins so is a command to the runner of GitHub Actions. */
  private static final Pattern COMMAND = Pattern.compile("^(\\s*):(?=:)");

  /** And so is one that has this anywhere. */
  private static final String OLD_COMMAND = "##[";

  private Visible() {}

  /** A character, or another in its stead: tabs and control characters move what comes after. */
  public static int point(int point) {
    return isHarmless(point) ? point : point == '\t' ? ' ' : LOST;
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Words on one line, not too long. */
  public static String line(String words) {
    int length = words.codePointCount(0, words.length());
    String start = words.substring(0, words.offsetByCodePoints(0, Math.min(length, LONGEST)));
    String shown = mapped(start, Visible::point);
    return COMMAND.matcher(shown).replaceAll("$0 ") + (length > LONGEST ? "…" : "");
  }

  /** A text to copy, with its lines: each is whole, however long, and the last one is ended. */
  public static String text(String text) {
    return text.lines()
        .map(line -> COMMAND.matcher(mapped(line, Visible::point)).replaceAll("$0 ") + "\n")
        .collect(Collectors.joining());
  }

  /** Words as they are parted into lines, for whoever has an escape for the breaks. */
  public static String lines(String words) {
    return mapped(words, point -> point == '\n' || point == '\r' ? point : point(point));
  }

  private static String mapped(String words, IntUnaryOperator change) {
    StringBuilder shown = new StringBuilder(words.length());
    int point;
    for (int i = 0; i < words.length(); i += Character.charCount(point)) {
      point = words.codePointAt(i);
      shown.appendCodePoint(Invisible.isJoiner(words, i) ? point : change.applyAsInt(point));
    }
    return shown.toString().replace(OLD_COMMAND, "# #[");
  }

  /**
   * A text in JSON of the same meaning, in which what cannot be seen is escaped. Line breaks stay:
   * JSON has them between values only.
   */
  public static String json(String text) {
    return text.codePoints()
        .mapToObj(
            point ->
                isHarmless(point) || point == '\n' || point == '\r'
                    ? Character.toString(point)
                    : escaped(point))
        .collect(Collectors.joining())
        .replace(OLD_COMMAND, "#" + escaped('#') + "[");
  }

  private static String escaped(int point) {
    return Character.toString(point)
        .chars()
        .mapToObj("\\u%04x"::formatted)
        .collect(Collectors.joining());
  }
}
