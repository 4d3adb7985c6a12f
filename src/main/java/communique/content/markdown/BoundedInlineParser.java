package communique.content.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser, reading the same in linear time and with little stack.
 *
 * <p>flexmark copies the rest of the paragraph at every match, looks for the end of a code span
 * anew at every beginning, and reads titles, labels and addresses with expressions that overflow
 * the stack within two thousand characters. Here nothing is copied, what was looked for in vain is
 * remembered, and {@link LinkEnds} finds the ends.
 */
abstract class BoundedInlineParser extends InlineParserImpl {

  /** The lengths of backtick runs that nothing closes in what is left of the block. */
  private final BitSet openRuns = new BitSet();

  BoundedInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        // tables add characters to this set, which all documents would share
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    openRuns.clear();
    super.parse(content, block);
  }

  /** As in the parent, but without {@code toMatchResult}, which copies the text. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  protected boolean parseBackticks() {
    int run = 1;
    while (peek(run) == '`') {
      run++;
    }
    int after = index + run;
    if (openRuns.get(run)) {
      appendText(take(after));
      return true;
    }
    boolean read = super.parseBackticks();
    openRuns.set(run, index == after);
    return read;
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return takeTo(LinkEnds.title(input, index));
  }

  @Override
  public int parseLinkLabel() {
    BasedSequence label = takeTo(LinkEnds.label(input, index));
    return label == null ? 0 : label.length();
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return takeTo(LinkEnds.address(input, index));
  }

  /** What stands from here to that offset; the parser goes on there. */
  final BasedSequence take(int end) {
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }

  private @Nullable BasedSequence takeTo(int end) {
    return end == LinkEnds.NONE ? null : take(end);
  }
}
