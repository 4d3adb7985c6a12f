package communique.check.article;

import communique.shape.Normal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text made comparable: Unicode NFC (UAX #15), every run of white space one space, none at the
 * ends, every quotation mark and apostrophe the same mark. Nothing else is folded: case, hyphens
 * and punctuation count.
 */
final class Folded {

  private static final char MARK = '\'';

  private final String plain;
  private final String text;
  private final BitSet paragraphs;

  private Folded(String plain, String text, BitSet paragraphs) {
    this.plain = plain;
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** Folds a text. */
  static Folded of(String raw) {
    return new Folding(Normal.composed(raw)).folded();
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

  /** One pass over a text. */
  private static final class Folding {

    private final String raw;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<Gap> gaps = new ArrayList<>();

    /** White space before a position, with so many line breaks in it. */
    private record Gap(int position, int lineBreaks) {}

    Folding(String raw) {
      this.raw = raw.replace("\r\n", "\n");
    }

    Folded folded() {
      int i = 0;
      while (i < raw.length()) {
        i = isSpace(raw.charAt(i)) ? gap(i) : character(i);
      }
      return new Folded(plain.toString(), text.toString(), paragraphs());
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
      for (; i < raw.length() && isSpace(raw.charAt(i)); i++) {
        lineBreaks += isLineBreak(raw.charAt(i)) ? 1 : 0;
      }
      if (!plain.isEmpty() && i < raw.length()) {
        plain.append(' ');
        text.append(' ');
        gaps.add(new Gap(plain.length(), lineBreaks));
      }
      return i;
    }

    /** Paragraphs end at blank lines; where a text has none, at every line. */
    private BitSet paragraphs() {
      boolean blankLines = gaps.stream().anyMatch(gap -> gap.lineBreaks > 1);
      BitSet begins = new BitSet();
      gaps.stream()
          .filter(gap -> gap.lineBreaks > (blankLines ? 1 : 0))
          .forEach(gap -> begins.set(gap.position));
      return begins;
    }

    private static boolean isLineBreak(char c) {
      return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
  }
}
