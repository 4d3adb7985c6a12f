package communique.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import communique.problem.ReadingRules;
import java.util.regex.Pattern;

/**
 * Tells headings and block quotes that were hardly meant: a sentence was wrapped before a sign of a
 * number, as in {@code # 5}, or before one of comparison.
 */
final class Interruptions {

  private static final Pattern END =
      Pattern.compile("(?s).*[.!?:;…。！？：；]" + "[\\p{Pe}\\p{Pf}\"'*_]*+(?:\\s*+\\[@[^\\]]*+\\])*+");

  private static final Pattern INTRODUCTION = Pattern.compile("(?s).*[:：]");
  private static final Pattern COMMA = Pattern.compile("(?s).*[,，、]");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*(?:\\[@|[.!?。！？]\\s*$).*");
  private static final Pattern NUMBER = Pattern.compile("(?s)\\p{Sc}?\\p{Nd}.*");

  private final Slips slips;

  Interruptions(Slips slips) {
    this.slips = slips;
  }

  /** A heading of the first level: two signs or more are no slip of a line break. */
  void heading(Heading heading) {
    BasedSequence words = heading.getText();
    boolean first = heading.isAtxHeading() && heading.getLevel() == 1;
    if (first && heading.hasChildren() && isWithin(heading)) {
      boolean goesOn = SENTENCE.matcher(words).matches() || NUMBER.matcher(words).matches();
      if (goesOn || !END.matcher(before(heading)).matches()) {
        tell(heading.getOpeningMarker(), "a heading");
      }
    }
  }

  /** A block quote, of which readers take it that a source says its words. */
  void quote(BlockQuote quote) {
    if (isWithin(quote)) {
      BasedSequence before = before(quote);
      BasedSequence words =
          quote.getFirstChild() == null ? before : quote.getFirstChild().getChars();
      boolean number = NUMBER.matcher(words).matches() && !INTRODUCTION.matcher(before).matches();
      boolean open =
          isOutermost(quote) && !END.matcher(before).matches() && !COMMA.matcher(before).matches();
      if (number || open) {
        tell(quote.getOpeningMarker(), "a block quote");
      }
    }
  }

  /** Inside a list or a quotation nobody wraps a line so that it comes to begin with its sign. */
  private static boolean isOutermost(Node block) {
    return block.getParent() instanceof Document;
  }

  /** Whether the line above belongs to a paragraph. */
  private static boolean isWithin(Node block) {
    return block.getPrevious() instanceof Paragraph before
        && before.getEndLineNumber() + 1 >= block.getStartLineNumber();
  }

  private static BasedSequence before(Node block) {
    return block.getPrevious().getChars().trim();
  }

  private void tell(BasedSequence marker, String what) {
    slips.tell(
        ReadingRules.INVALID_MARKDOWN,
        marker,
        "in the middle of a paragraph this makes " + what,
        "leave a blank line before it; if none is meant, write \\" + marker.charAt(0));
  }
}
