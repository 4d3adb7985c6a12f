package communique.check.article;

import communique.shape.MarkFamily;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where the lines of a text break, and which of the breaks end a paragraph. Blank lines do. Where a
 * text has none, a paragraph ends with a sentence, unless the line was full: then the text was
 * wrapped there.
 */
final class Breaks {

  /** Longer lines than this are paragraphs. */
  private static final int WIDEST = 200;

  /** Nobody wraps to shorter lines than this. */
  private static final int NARROWEST = 24;

  private static final String SENTENCE_ENDS = ".!?。！？";
  private static final String CLOSES = ")]}）］】";

  private final List<Break> breaks = new ArrayList<>();
  private int lineBegin;

  /**
   * The end of a line.
   *
   * @param position where the next one begins
   * @param blank whether a blank line follows
   * @param length of the line that ends
   * @param sentence whether a sentence ends with it
   */
  private record Break(int position, boolean blank, int length, boolean sentence) {}

  /**
   * Notes white space in a text.
   *
   * @param end where the words before it end
   * @param lineBreaks how many line breaks it has
   */
  void add(CharSequence text, int end, int lineBreaks) {
    if (lineBreaks > 0) {
      boolean sentence = endsSentence(text, end);
      breaks.add(new Break(text.length(), lineBreaks > 1, end - lineBegin, sentence));
      lineBegin = text.length();
    }
  }

  private static boolean endsSentence(CharSequence text, int end) {
    int i = end - 1;
    while (i >= 0 && end - i < 5 && isClosing(text.charAt(i))) {
      i--;
    }
    return i >= 0 && SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isClosing(char c) {
    return CLOSES.indexOf(c) >= 0 || MarkFamily.mark(c).isPresent();
  }

  /** The positions at which a line other than the first begins, in order. */
  int[] lines() {
    return breaks.stream().mapToInt(Break::position).toArray();
  }

  /** The positions of a text at which a paragraph other than the first begins. */
  BitSet paragraphs(CharSequence text) {
    boolean blankLines = breaks.stream().anyMatch(Break::blank);
    int width = width(text.length() - lineBegin);
    long full = breaks.stream().filter(one -> isFull(one, width, text)).count();
    boolean wrapped = width <= WIDEST && full * 2 > breaks.size();
    BitSet begins = new BitSet();
    breaks.stream()
        .filter(
            one -> blankLines ? one.blank : one.sentence && !(wrapped && isFull(one, width, text)))
        .forEach(one -> begins.set(one.position));
    return begins;
  }

  /**
   * The same, and the lines of a text that was not wrapped: a headline, an item of a list, a row.
   */
  BitSet lines(CharSequence text) {
    BitSet begins = paragraphs(text);
    int width = width(text.length() - lineBegin);
    List<Break> single = breaks.stream().filter(one -> !one.blank).toList();
    long full = single.stream().filter(one -> isFull(one, width, text)).count();
    if (width < NARROWEST || width > WIDEST || full * 2 <= single.size()) {
      single.forEach(one -> begins.set(one.position));
    }
    return begins;
  }

  private int width(int last) {
    return Math.max(last, breaks.stream().mapToInt(Break::length).max().orElse(0));
  }

  /** Whether the first word of the next line had no more room. */
  private static boolean isFull(Break one, int width, CharSequence text) {
    int word = 1;
    int room = width - one.length;
    int i = one.position;
    while (word <= room && i < text.length() && text.charAt(i) != ' ') {
      boolean unspaced = Letters.isUnspaced(Character.codePointAt(text, i));
      word += unspaced ? room : 1;
      i++;
    }
    return word > room;
  }
}
