package communique.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import communique.problem.ReadingRules;
import communique.shape.Characters;
import communique.shape.Invisible;
import communique.shape.SegmentBreaks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at text that is shown as it was typed, for what is a mark elsewhere: in other dialects of
 * Markdown, or where its partner is missing. A backslash before it says that it is none.
 */
final class RawMarks {

  private static final Pattern ESCAPED = Pattern.compile("\\\\[!-/:-@\\[-`{-~]");
  private static final Pattern EMPHASIS = Pattern.compile("\\*+|_+");
  private static final Characters OF_EMPHASIS = Characters.of("*_");

  private static final List<Dialect> DIALECT = List.of(Dialect.values());

  /** So many characters after a stretch of text tell what stands in it. */
  private static final int NEXT = 2;

  /** A longer row of them is a line to write on. */
  private static final int LONGEST = 3;

  private final Slips slips;

  RawMarks(Slips slips) {
    this.slips = slips;
  }

  /**
   * Tells the first mark of each kind in a stretch of text.
   *
   * @param plain the stretch as {@link #unescaped} gives it
   * @param inLink whether these are the words of a link
   */
  void look(BasedSequence text, String plain, boolean inLink) {
    invisible(text, slips);
    BasedSequence whole = text.getBaseSequence();
    int end = text.getEndOffset();
    String more = plain + whole.subSequence(end, Math.min(end + NEXT, whole.length()));
    for (Dialect mark : DIALECT) {
      if (mark.mayBeIn(more) && !(inLink && mark.isOfLinks())) {
        look(mark, text, more);
      }
    }
    if (OF_EMPHASIS.areIn(plain)) {
      emphasis(text, plain);
    }
  }

  private void look(Dialect mark, BasedSequence text, String more) {
    Matcher found = mark.pattern().matcher(more);
    if (found.find() && found.start() < text.length() && !isOfLink(text, found.start())) {
      slips.tell(
          ReadingRules.UNSUPPORTED_MARKDOWN,
          text.subSequence(found.start(), Math.min(found.end(), text.length())),
          mark.message(),
          mark.hint(found));
    }
  }

  /** A text with blanks for what a backslash says to be no mark, each character in its place. */
  static String unescaped(CharSequence text) {
    String written = text.toString();
    return written.indexOf('\\') < 0 ? written : ESCAPED.matcher(written).replaceAll("  ");
  }

  /** Whether it stands in the parentheses of what {@link LinkWalk} tells to be no link. */
  private static boolean isOfLink(BasedSequence text, int start) {
    return around(text, start - 1) == '(' && around(text, start - 2) == ']';
  }

  /** Tells a character that nobody sees, in text of any kind. */
  static void invisible(BasedSequence text, Slips slips) {
    String words = Html.decode(text);
    OptionalInt needless = Invisible.findNeedless(words);
    if (needless.isPresent()) {
      int c = words.codePointAt(needless.getAsInt());
      int at = Math.max(0, text.toString().indexOf(Character.toString(c)));
      slips.tell(
          ReadingRules.INVISIBLE_TEXT,
          text.subSequence(at, Math.min(text.length(), at + 1)),
          "here stands the invisible character " + Invisible.named(c),
          "type the words anew instead of copying them");
    }
  }

  private void emphasis(BasedSequence text, String plain) {
    Matcher run = EMPHASIS.matcher(plain);
    Map<String, BasedSequence> alone = new HashMap<>();
    while (run.find()) {
      BasedSequence mark = text.subSequence(run.start(), run.end());
      if (isMark(mark)) {
        alone(mark);
        return;
      }
      if (isApart(mark)) {
        Optional<BasedSequence> first = Optional.ofNullable(alone.put(run.group(), mark));
        if (first.isPresent()) {
          alone(first.get());
          return;
        }
      }
    }
  }

  private void alone(BasedSequence mark) {
    slips.tell(
        ReadingRules.UNSUPPORTED_MARKDOWN,
        mark,
        "this " + mark + " has no partner and would be shown as typed",
        "emphasis is *words* or **words**, without spaces inside; else write \\" + mark.charAt(0));
  }

  /** Whether it can hardly be anything but a mark. */
  private static boolean isMark(BasedSequence run) {
    int before = around(run, -1);
    int after = around(run, run.length());
    boolean several = run.length() > 1 && run.length() <= LONGEST && isApart(run);
    return several || (run.charAt(0) == '*' ? isMeant(before, after) : isWordEnd(before, after));
  }

  /** Whether it stands between spaces, and beside no number; a second one is its partner then. */
  private static boolean isApart(BasedSequence run) {
    int end = run.length();
    return isSpace(around(run, -1))
        && isSpace(around(run, end))
        && !Character.isDigit(around(run, -2))
        && !Character.isDigit(around(run, end + 1));
  }

  private static boolean isSpace(int c) {
    return c == 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a letter stands beside it; between digits it is a sign of multiplication. */
  private static boolean isMeant(int before, int after) {
    return Character.isLetter(before) || Character.isLetter(after);
  }

  /** Whether it stands at one end of a word; within a word it is part of a name. */
  private static boolean isWordEnd(int before, int after) {
    boolean unspaced = SegmentBreaks.standsUnspaced(before) || SegmentBreaks.standsUnspaced(after);
    return unspaced
        || (Character.isLetter(before) != Character.isLetter(after) && !isDigit(before, after));
  }

  private static boolean isDigit(int before, int after) {
    return Character.isDigit(before) || Character.isDigit(after) || before == '_' || after == '_';
  }

  /** The character of the whole text at an offset of a stretch of it. */
  private static int around(BasedSequence text, int index) {
    return text.getBaseSequence().safeCharAt(text.getStartOffset() + index);
  }
}
