package communique.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The inline part of a sheet's Markdown: with links and citations of our own, without raw HTML. */
final class InlineReader extends BoundedInlineParser {

  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]*+");
  private static final Pattern EMAIL =
      Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@[a-zA-Z0-9][a-zA-Z0-9.-]*+");
  private static final String COMMENT = "<!--";

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
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  protected boolean parseOpenBracket() {
    if (!Marks.beginsAt(input, index)) {
      return super.parseOpenBracket();
    }
    boolean link = peek(1) == '[';
    int end = Marks.end(input, index);
    if (end == LinkEnds.NONE) {
      appendNode(new MarkNode(MarkNode.Kind.UNCLOSED, take(index + 2)));
    } else {
      appendNode(new MarkNode(link ? MarkNode.Kind.LINK : MarkNode.Kind.CITATION, take(end)));
    }
    return true;
  }

  /** Keeps an exclamation mark before one of our marks from making a picture of it. */
  @Override
  protected boolean parseBang() {
    if (!Marks.beginsAt(input, index + 1)) {
      return super.parseBang();
    }
    appendText(take(index + 1));
    return true;
  }

  /** Keeps a mark after a bracket, as in {@code [sic][@id]}, from being taken for its label. */
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

  /** Keeps a citation before a colon from being taken for the definition of a label. */
  @Override
  protected int parseReference(Block block, BasedSequence definition) {
    return Marks.beginsAt(definition, 0) ? 0 : super.parseReference(block, definition);
  }

  @Override
  public boolean parseAutolink() {
    int end = LinkEnds.angles(input, index);
    if (end == LinkEnds.NONE) {
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
    boolean comment = input.matchChars(COMMENT, index);
    if (comment) {
      appendNode(new MarkNode(MarkNode.Kind.COMMENT, take(index + COMMENT.length())));
    }
    return comment;
  }
}
