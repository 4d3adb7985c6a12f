package communique.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
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
 * flexmark's inline parser with our own marks, without raw HTML, and in linear time.
 *
 * <p>flexmark copies the rest of the paragraph at every match, looks for the end of a code span
 * anew at every beginning, and reads titles, labels, addresses and tags with expressions that
 * overflow the stack within two thousand characters. Here nothing is copied, what was looked for in
 * vain is remembered, and {@link Ends} finds the ends.
 */
final class InlineReader extends InlineParserImpl {

  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]*+");
  private static final Pattern EMAIL =
      Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@[a-zA-Z0-9][a-zA-Z0-9.-]*+");

  /** The lengths of backtick runs that nothing closes in what is left of the block. */
  private final BitSet openRuns = new BitSet();

  /** As the parser calls it for every document. */
  InlineReader(
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
  protected boolean parseOpenBracket() {
    return parseMark() || super.parseOpenBracket();
  }

  /** Keeps an exclamation mark before one of our marks from making a picture of it. */
  @Override
  protected boolean parseBang() {
    if (Marks.beginsAt(input, index + 1)) {
      index++;
      appendText(input, index - 1, index);
      return true;
    }
    return super.parseBang();
  }

  /**
   * Keeps a mark right after a bracket, as in {@code [sic][@id]}, from being taken for its label.
   */
  @Override
  protected boolean parseCloseBracket() {
    BasedSequence whole = input;
    if (Marks.beginsAt(input, index + 1)) {
      input = whole.subSequence(0, index + 1);
    }
    boolean read = super.parseCloseBracket();
    input = whole;
    return read;
  }

  @Override
  protected int parseReference(Block block, BasedSequence definition) {
    return Marks.beginsAt(definition, 0) ? 0 : super.parseReference(block, definition);
  }

  @Override
  protected boolean parseBackticks() {
    int run = 1;
    while (peek(run) == '`') {
      run++;
    }
    int after = index + run;
    if (openRuns.get(run)) {
      appendText(input, index, after);
      index = after;
      return true;
    }
    boolean read = super.parseBackticks();
    openRuns.set(run, index == after);
    return read;
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return takeTo(Ends.title(input, index));
  }

  @Override
  public int parseLinkLabel() {
    BasedSequence label = takeTo(Ends.label(input, index));
    return label == null ? 0 : label.length();
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return takeTo(Ends.address(input, index));
  }

  @Override
  public boolean parseAutolink() {
    int end = Ends.angles(input, index);
    if (end == Ends.NONE) {
      return false;
    }
    BasedSequence open = input.subSequence(index, index + 1);
    BasedSequence words = input.subSequence(index + 1, end - 1);
    BasedSequence close = input.subSequence(end - 1, end);
    if (ADDRESS.matcher(words).matches()) {
      appendNode(new AutoLink(open, words, close));
    } else if (EMAIL.matcher(words).matches()) {
      appendNode(new MailLink(open, words, close));
    } else {
      return false;
    }
    index = end;
    return true;
  }

  /** Raw HTML is text like any other; only a comment is told apart, for it would come to light. */
  @Override
  public boolean parseHtmlInline() {
    boolean comment = input.subSequence(index).startsWith("<!--");
    if (comment) {
      appendNode(new MarkNode(MarkNode.Kind.COMMENT, take(index + 4)));
    }
    return comment;
  }

  private boolean parseMark() {
    if (!Marks.beginsAt(input, index)) {
      return false;
    }
    boolean link = peek(1) == '[';
    int end = Marks.end(input, index);
    if (end < 0) {
      appendNode(new MarkNode(MarkNode.Kind.UNCLOSED, take(index + 2)));
    } else {
      appendNode(new MarkNode(link ? MarkNode.Kind.LINK : MarkNode.Kind.CITATION, take(end)));
    }
    return true;
  }

  private @Nullable BasedSequence takeTo(int end) {
    return end == Ends.NONE ? null : take(end);
  }

  private BasedSequence take(int end) {
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }
}
