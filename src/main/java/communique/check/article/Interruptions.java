package communique.check.article;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells a quotation that is interrupted by its attribution, as {@code “Never,” she said. “Not
 * today.”}, from two quotations. A program cannot know who speaks, so that one is believed only if
 * it is plain: within one paragraph, either with the only attribution far and wide between its
 * parts, or, in languages that leave out a subject which stays, with a link between them that has
 * none.
 */
final class Interruptions {

  private static final String ENDS = ".!?。！？";
  private static final String LEADS = ":：;；";

  private final Folded text;
  private final Tokens tokens;
  private final BitSet quoted;

  Interruptions(Folded text, Tokens tokens, BitSet quoted) {
    this.text = text;
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /** Whether the words before and after a gap are of one quotation, or of none. */
  boolean isOne(Stretch gap) {
    boolean between = isQuoted(tokens.from(gap.from()) - 1) && isQuoted(tokens.from(gap.until()));
    return !between || isInterrupted(outside(gap));
  }

  private boolean isQuoted(int token) {
    return token >= 0 && token < tokens.count() && quoted.get(tokens.start(token));
  }

  /** What of a gap stands outside of quotation marks, but for marks that open again. */
  private List<Stretch> outside(Stretch gap) {
    Stream.Builder<Stretch> outside = Stream.builder();
    int from = quoted.nextClearBit(gap.from());
    while (from < gap.until()) {
      int next = quoted.nextSetBit(from);
      int until = next < 0 ? gap.until() : Math.min(next, gap.until());
      if (!goesOn(from, until)) {
        outside.add(new Stretch(from, until));
      }
      from = quoted.nextClearBit(until);
    }
    return outside.build().toList();
  }

  private boolean goesOn(int from, int until) {
    return until - from == 1 && text.beginsParagraph(from);
  }

  private boolean isInterrupted(List<Stretch> outside) {
    return outside.isEmpty()
        || (outside.size() == 1
            && !text.beginsParagraphIn(outside.get(0))
            && attribution(outside.get(0)).isOfBoth());
  }

  private Attribution attribution(Stretch between) {
    int opens = before(between.from());
    int closes = quoted.nextClearBit(between.until());
    return new Attribution(
        told(sentenceBegin(opens), opens),
        ending(between.from()),
        told(between.from(), between.until()),
        ending(closes),
        told(closes, sentenceEnd(closes + 1)));
  }

  /** The mark that opens the quotation which ends there. */
  private int before(int end) {
    int mark = quoted.previousClearBit(end - 1);
    while (mark > 0 && goesOn(mark, mark + 1)) {
      mark = quoted.previousClearBit(mark - 1);
    }
    return mark;
  }

  private int sentenceBegin(int end) {
    int i = end;
    while (i > 0 && !quoted.get(i - 1) && !text.beginsParagraph(i) && !isAny(ENDS, i - 1)) {
      i--;
    }
    return i;
  }

  private int sentenceEnd(int begin) {
    int length = text.plain().length();
    int i = Math.min(begin, length);
    while (i < length && !quoted.get(i) && !text.beginsParagraph(i) && !isAny(ENDS + LEADS, i)) {
      i++;
    }
    return i < length && !quoted.get(i) && !text.beginsParagraph(i) ? i + 1 : i;
  }

  private boolean isAny(String marks, int i) {
    return marks.indexOf(text.plain().charAt(i)) >= 0;
  }

  /** The last characters inside a quotation. */
  private String ending(int closes) {
    return told(Math.max(0, closes - 3), closes);
  }

  private String told(int from, int until) {
    return text.plain().substring(Math.max(0, from), Math.min(until, text.plain().length()));
  }
}
