package communique.content.markdown;

import communique.problem.ReadingRules;
import communique.problem.Rule;
import java.util.Optional;

/**
 * Turns away prose that would keep flexmark busy for long or overflow its stack. The bounds are far
 * above what a person writes, and below what was measured to hurt.
 */
final class Limits {

  private static final int LARGEST = 256 * 1024;
  private static final int MOST_LINES = 5_000;
  private static final int MOST_LEVELS = 30_000;
  private static final int MOST_DEFINITIONS = 500;

  /** Without a blank line: at each line of a paragraph flexmark puts it together anew. */
  private static final int MOST_LINES_TOGETHER = 500;

  /** Without a blank line: a closing mark is compared with the opening ones before it. */
  private static final int MOST_EMPHASIS = 1_000;

  private static final int MOST_BARS = 100;
  private static final int MOST_BACKTICKS = 32;
  private static final int LONGEST_RULE = 200;

  private final Lines lines;
  private final Slips slips;
  private int definitions;
  private int levels;
  private int together;
  private int emphasis;

  private Limits(Lines lines, Slips slips) {
    this.lines = lines;
    this.slips = slips;
  }

  /** Whether the text can be parsed; the first thing that forbids it is told. */
  static boolean allow(String text, Lines lines, Slips slips) {
    return new Limits(lines, slips).allow(text.length());
  }

  private boolean allow(int length) {
    boolean fits =
        allow(0, ReadingRules.TOO_LARGE, length, LARGEST, "characters are in the prose")
            && allow(
                0, ReadingRules.TOO_LARGE, lines.count(), MOST_LINES, "lines are in the prose");
    for (int i = 0; fits && i < lines.count(); i++) {
      fits = allowLine(i, lines.line(i));
    }
    return fits;
  }

  private boolean allowLine(int index, String line) {
    Nesting nesting = Nesting.of(line);
    Runs runs = Runs.of(line);
    definitions += line.startsWith("[", nesting.text()) && line.contains("]:") ? 1 : 0;
    boolean blank = line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '>');
    together = blank ? 0 : together + 1;
    emphasis = blank ? 0 : emphasis + runs.emphasis();
    levels += nesting.depth();
    String nested = "levels of lists and quotes are nested";
    return allow(index, ReadingRules.TOO_DEEP, nesting.depth(), Nesting.DEEPEST, nested)
        && allow(index, levels, MOST_LEVELS, "levels of lists and quotes are begun in all")
        && allow(index, definitions, MOST_DEFINITIONS, "addresses are defined for links")
        && allow(index, together, MOST_LINES_TOGETHER, "lines are not parted by a blank line")
        && allow(index, emphasis, MOST_EMPHASIS, "marks of emphasis are not parted by a blank line")
        && allow(index, runs.bars(), MOST_BARS, "\"|\" are in one line")
        && allow(index, runs.backticks(), MOST_BACKTICKS, "backticks stand in a row")
        && allow(index, runs.rule(), LONGEST_RULE, "equal marks stand in a row");
  }

  private boolean allow(int line, int count, int most, String what) {
    return allow(line, ReadingRules.INVALID_MARKDOWN, count, most, what);
  }

  private boolean allow(int line, Rule rule, int count, int most, String what) {
    if (count > most) {
      String message = count + " " + what + "; at most " + most + " can be read";
      slips.tell(rule, lines.mark(line), message, Optional.empty());
    }
    return count <= most;
  }
}
