package communique.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import communique.model.Entry;
import communique.model.Prose.Cite;
import communique.model.Source;
import communique.problem.ReadingRules;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads our own marks: links to entries and citations of sources. */
final class MarkWalk {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What can only be the address of a link: words in parentheses may stand after a mark. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\((?:<|[a-z]{2,10}:|www\\.|[./#]|[^\\s()]{1,200}\\.(?:md|html?)\\))[^\\s()]*+\\)?");

  private static final int LONGEST = 500;

  private final ProseBuilder prose;
  private final Slips slips;
  private final References references;

  MarkWalk(ProseBuilder prose, Slips slips) {
    this.prose = prose;
    this.slips = slips;
    this.references = new References(slips);
  }

  /**
   * Reads a mark.
   *
   * @param inLink whether it stands within the words of a link, where it can lead nowhere
   */
  void visit(MarkNode node, boolean inLink) {
    BasedSequence mark = node.getChars();
    address(mark);
    switch (node.kind()) {
      case LINK -> link(mark, inLink);
      case CITATION -> citations(mark, inLink);
      case UNCLOSED -> unclosed(mark);
      case COMMENT -> comment(mark);
    }
  }

  private void link(BasedSequence mark, boolean inLink) {
    BasedSequence inner = mark.subSequence(2, mark.length() - 2);
    int bar = inner.indexOf('|');
    BasedSequence id = (bar < 0 ? inner : beforeBar(inner, bar)).trim();
    Optional<String> words =
        Optional.of(bar < 0 ? "" : line(inner.subSequence(bar + 1))).filter(w -> !w.isEmpty());
    boolean slug = Ref.isSlug(id.toString());
    if (inLink) {
      nested(mark);
    } else if (!slug) {
      invalidId(id.isEmpty() ? mark : id, Ids.linkHint(id.toString()));
    }
    if (slug && !inLink) {
      prose.link(slips.mark(id), Ref.to(Entry.class, id.toString()), words);
    } else {
      prose.text(mark.getStartOffset(), words.orElse(id.toString()));
    }
  }

  /** A bar in a table is often written with a backslash; both are taken for a bar. */
  private static BasedSequence beforeBar(BasedSequence inner, int bar) {
    boolean escaped = bar > 0 && inner.charAt(bar - 1) == '\\';
    return inner.subSequence(0, escaped ? bar - 1 : bar);
  }

  private void citations(BasedSequence mark, boolean inLink) {
    List<Cite> cites = new ArrayList<>();
    int count = 0;
    for (BasedSequence part : Marks.parts(mark.subSequence(1, mark.length() - 1))) {
      BasedSequence written = part.trim();
      cite(written.isEmpty() ? mark : written).ifPresent(cites::add);
      count++;
    }
    prose.cited(count);
    if (inLink) {
      nested(mark);
    } else if (!cites.isEmpty()) {
      prose.citations(slips.mark(mark), cites);
    }
  }

  private Optional<Cite> cite(BasedSequence written) {
    if (written.charAt(0) != '@') {
      slips.tell(
          ReadingRules.INVALID_MARKDOWN,
          written,
          "each source in a citation begins with @",
          "write [@id; @id]; within a place, use a comma instead of the semicolon");
      return Optional.empty();
    }
    Optional<String> several = Citing.several(written.toString());
    if (several.isPresent()) {
      slips.tell(
          ReadingRules.INVALID_MARKDOWN,
          written,
          "the sources of a citation are parted by semicolons: here the second would be lost",
          "write " + several.get() + "; an @ that begins no source is written \\@");
      return Optional.empty();
    }
    int comma = written.indexOf(',');
    BasedSequence id = written.subSequence(1, comma < 0 ? written.length() : comma).trim();
    if (!Ref.isSlug(id.toString())) {
      invalidId(id.isEmpty() ? written : id, Ids.citationHint(id.toString()));
      return Optional.empty();
    }
    String locator = comma < 0 ? "" : line(written.subSequence(comma + 1));
    return Optional.of(
        new Cite(
            slips.mark(id),
            Ref.to(Source.class, id.toString()),
            Optional.of(locator).filter(words -> !words.isEmpty())));
  }

  /** What makes a link of other brackets, and is shown as typed after ours. */
  private void address(BasedSequence mark) {
    BasedSequence rest = mark.getBaseSequence().subSequence(mark.getEndOffset());
    Matcher address = ADDRESS.matcher(rest.subSequence(0, Math.min(LONGEST, rest.length())));
    if (mark.endsWith("]") && address.lookingAt()) {
      slips.tell(
          ReadingRules.INVALID_MARKDOWN,
          rest.subSequence(0, address.end()),
          "a link to a record or a citation takes no address: this would be shown as typed",
          "leave it out, or write [words](address)");
    }
  }

  private void nested(BasedSequence mark) {
    slips.tell(
        ReadingRules.INVALID_MARKDOWN,
        mark,
        "a link or citation stands within the words of another link",
        "put it after the link");
  }

  private void unclosed(BasedSequence mark) {
    boolean link = mark.charAt(1) == '[';
    String what = link ? "a link begins here, but \"]]\"" : "a citation begins here, but \"]\"";
    String forms = link ? "[[id]] or [[id|words]]" : "[@id] or [@id, p. 3]";
    slips.tell(
        ReadingRules.INVALID_MARKDOWN,
        mark,
        what + " does not close it before another bracket or the end of the paragraph",
        "write " + forms + "; where no mark is meant, write \\" + mark);
    prose.cited(link ? 0 : 1);
    prose.text(mark.getStartOffset(), mark.toString());
  }

  private void comment(BasedSequence mark) {
    slips.tell(
        ReadingRules.INVALID_MARKDOWN,
        mark,
        "HTML comments are not hidden: readers would see this one",
        "a note to yourself can stand in the front matter, after #");
    prose.text(mark.getStartOffset(), mark.toString());
  }

  private void invalidId(BasedSequence at, String hint) {
    String rule = " cannot be an id: lowercase letters a-z, digits and single hyphens";
    slips.tell(ReadingRules.INVALID_ID, at, Slips.quote(at) + rule, hint);
  }

  /** Words on one line. */
  private String line(BasedSequence source) {
    RawMarks.invisible(source, slips);
    return Html.clean(BLANKS.matcher(references.decode(source).strip()).replaceAll(" "));
  }
}
