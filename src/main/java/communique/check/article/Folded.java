package communique.check.article;

import communique.shape.MarkFamily;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text made comparable: as the eye sees it (see {@link Legible}), every run of white space one
 * space, none at the ends, every quotation mark and apostrophe the same mark. Where a letter or a
 * punctuation mark of a script without spaces stands beside it, white space is dropped: a line that
 * was broken there leaves it behind. Nothing else is folded: case, digits and punctuation count.
 */
final class Folded {

  private static final char MARK = '\'';

  private final String plain;
  private final String text;
  private final BitSet paragraphs;
  private final BitSet separate;
  private final BitSet columns;
  private final int[] lines;

  private Folded(String plain, String text, BitSet columns, Breaks breaks) {
    this.plain = plain;
    this.text = text;
    this.paragraphs = breaks.paragraphs(plain);
    this.separate = breaks.lines(plain);
    this.columns = columns;
    this.lines = breaks.lines();
  }

  /** Folds a text. */
  static Folded of(String raw) {
    return new Folding(Legible.of(raw)).folded();
  }

  /** The text with its own quotation marks; position by position as long as {@link #text}. */
  String plain() {
    return plain;
  }

  /** The text as it is compared. */
  String text() {
    return text;
  }

  /** Whether a paragraph other than the first begins at that position. */
  boolean beginsParagraph(int position) {
    return paragraphs.get(position);
  }

  /** The paragraphs, in order; each line of a text that was not wrapped is one. */
  List<Stretch> paragraphs() {
    List<Stretch> all = new ArrayList<>();
    int from = 0;
    while (from < plain.length()) {
      int next = separate.nextSetBit(from + 1);
      int until = next < 0 ? plain.length() : next;
      all.add(new Stretch(from, plain.charAt(until - 1) == ' ' ? until - 1 : until));
      from = until;
    }
    return all;
  }

  /** Whether one begins in a stretch, or at its end. */
  boolean beginsParagraphIn(Stretch stretch) {
    return isIn(paragraphs, stretch.from(), stretch.until());
  }

  /** The positions in a stretch at which lines begin, in order. */
  IntStream lines(int from, int until) {
    IntStream first = IntStream.of(0).filter(begin -> from == 0 && until > 0);
    int next = Arrays.binarySearch(lines, from);
    return IntStream.concat(
        first,
        IntStream.range(next < 0 ? -next - 1 : next, lines.length)
            .map(line -> lines[line])
            .takeWhile(begin -> begin < until));
  }

  /** Where the line after that of a position begins; the end of the text if there is none. */
  int nextLine(int position) {
    int next = line(position);
    return next < lines.length ? lines[next] : plain.length();
  }

  /** Whether a gap stands there that is wider than a space between words. */
  boolean hasColumn(int from, int until) {
    return isIn(columns, from, until);
  }

  /** Whether a paragraph or a column of a table begins somewhere there. */
  boolean isParted(int first, int last) {
    return isIn(paragraphs, first, last) || isIn(columns, first, last);
  }

  private static boolean isIn(BitSet some, int from, int until) {
    int next = some.nextSetBit(from);
    return next >= 0 && next <= until;
  }

  /**
   * The text with its own marks, in which only a space inside a line is a space: the end of a line
   * is one again, and a gap between columns or paragraphs is a tabulator.
   */
  String spaced() {
    StringBuilder spaced = new StringBuilder(plain);
    Arrays.stream(lines).forEach(begin -> gap(spaced, begin, '\n'));
    columns.stream().forEach(begin -> gap(spaced, begin, '\t'));
    paragraphs.stream().forEach(begin -> gap(spaced, begin, '\t'));
    return spaced.toString();
  }

  private void gap(StringBuilder spaced, int begin, char gap) {
    if (begin > 0 && plain.charAt(begin - 1) == ' ') {
      spaced.setCharAt(begin - 1, gap);
    }
  }

  /** The number of the line that a position lies in, from 0. */
  int line(int position) {
    int found = Arrays.binarySearch(lines, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** One pass over a text. */
  private static final class Folding {

    private final String raw;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final BitSet columns = new BitSet();
    private final Breaks breaks = new Breaks();

    Folding(String raw) {
      this.raw = raw;
    }

    Folded folded() {
      int i = 0;
      while (i < raw.length()) {
        i = Letters.isSpace(raw.charAt(i)) ? gap(i) : character(i);
      }
      return new Folded(plain.toString(), text.toString(), columns, breaks);
    }

    private int character(int i) {
      char c = raw.charAt(i);
      plain.append(c);
      text.append(MarkFamily.mark(c).isPresent() ? MARK : c);
      return i + 1;
    }

    private int gap(int from) {
      int lineBreaks = 0;
      int i = from;
      for (; i < raw.length() && Letters.isSpace(raw.charAt(i)); i++) {
        lineBreaks += Letters.isLineBreak(raw.charAt(i)) ? 1 : 0;
      }
      if (!plain.isEmpty() && i < raw.length()) {
        int end = plain.length();
        if (isSpaced(i, lineBreaks)) {
          plain.append(' ');
          text.append(' ');
        }
        breaks.add(plain, end, lineBreaks);
        boolean column =
            lineBreaks == 0 && (i - from > 1 || "\t\u3000".indexOf(raw.charAt(from)) >= 0);
        columns.set(plain.length(), column);
      }
      return i;
    }

    private boolean isSpaced(int after, int lineBreaks) {
      int last = plain.codePointBefore(plain.length());
      int next = raw.codePointAt(after);
      boolean unspaced = Letters.isUnspaced(last) || Letters.isUnspaced(next);
      boolean straight = isStraight(last) || isStraight(next);
      return !(lineBreaks == 1 && isBrokenWord(last, next)) && (straight || !unspaced);
    }

    /** A line may be broken after the hyphen or dash inside a word. */
    private boolean isBrokenWord(int last, int next) {
      int length = plain.length();
      return "-–—".indexOf(last) >= 0
          && Letters.isPart(next)
          && length > 1
          && Letters.isPart(plain.codePointBefore(length - 1));
    }

    /** A straight mark opens or closes by the space beside it. */
    private static boolean isStraight(int point) {
      return MarkFamily.mark((char) point)
          .filter(mark -> mark.is(MarkFamily.Nature.EITHER))
          .filter(mark -> Character.isBmpCodePoint(point))
          .isPresent();
    }
  }
}
