package communique.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import communique.problem.ReadingRules;
import communique.shape.WebAddress;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes links to the outside, as far as they are safe; where not, their words stand alone. */
final class LinkWalk {

  private static final String FOOTNOTE = "[^";

  /** Asked for definitions, because flexmark cuts some links off from their document. */
  private final Document document;

  private final ProseBuilder prose;
  private final Slips slips;
  private final References references;
  private final Consumer<Node> words;
  private final Set<Reference> defined = new LinkedHashSet<>();
  private final Set<Reference> used = new HashSet<>();
  private boolean inside;

  /**
   * @param words writes what stands in a node
   */
  LinkWalk(Document document, ProseBuilder prose, Slips slips, Consumer<Node> words) {
    this.document = document;
    this.prose = prose;
    this.slips = slips;
    this.references = new References(slips);
    this.words = words;
  }

  /** Whether the walk is within the words of a link. */
  boolean inside() {
    return inside;
  }

  void link(Link link) {
    title(link.getTitle());
    BasedSequence url = link.getUrl();
    Optional<String> href = checked(url.isEmpty() ? link.getChars() : url, url);
    if (!link.hasChildren()) {
      tell(link.getChars(), "a link has no words", "write [words](address) or <address>");
    }
    anchor(link, href, () -> words.accept(link));
  }

  /** A link whose address stands elsewhere, or brackets that are just brackets. */
  void linkRef(LinkRef link) {
    if (link.getChars().startsWith(FOOTNOTE)) {
      footnote(link.getChars());
    }
    if (link.isDefined()) {
      Reference definition = link.getReferenceNode(document);
      used.add(definition);
      Optional<String> href = WebAddress.safe(Html.decode(definition.getUrl()));
      anchor(link, href, () -> words.accept(link));
      return;
    }
    BasedSequence all = link.getChars();
    if (all.getBaseSequence().safeCharAt(all.getEndOffset()) == '(') {
      tell(
          all,
          "this is not a link: its address holds a space or is not closed",
          "a space is written %20; if no link is meant, put a space before the parenthesis");
    }
    boolean empty = !link.hasChildren();
    int from = empty ? all.getEndOffset() : link.getFirstChild().getStartOffset();
    int to = empty ? all.getEndOffset() : link.getLastChild().getEndOffset();
    source(all.baseSubSequence(all.getStartOffset(), from));
    words.accept(link);
    source(all.baseSubSequence(to, all.getEndOffset()));
  }

  /** The address that links by its label refer to; it is checked here, whoever uses it. */
  void definition(Reference definition) {
    if (definition.getChars().startsWith(FOOTNOTE)) {
      footnote(definition.getChars());
      return;
    }
    defined.add(definition);
    title(definition.getTitle());
    checked(definition.getUrl(), definition.getUrl());
  }

  /** Tells the addresses to which no link refers: no reader sees them. */
  void end() {
    defined.stream()
        .filter(definition -> !used.contains(definition))
        .forEach(
            definition ->
                tell(
                    definition.getChars(),
                    "no link refers to this address, so no reader sees it",
                    "write [words]"
                        + definition.getOpeningMarker()
                        + definition.getReference()
                        + "] in the text, or <address>"));
  }

  private void footnote(BasedSequence mark) {
    slips.tell(
        ReadingRules.UNSUPPORTED_MARKDOWN,
        mark,
        "there are no footnotes: this would be shown as typed, or not at all",
        "put the words into the text; a source is cited with [@id]");
  }

  void autoLink(AutoLink link) {
    BasedSequence url = link.getText();
    Optional<String> href = WebAddress.safe(url.toString());
    if (href.isEmpty()) {
      unsafe(url, url.toString());
    }
    anchor(link, href, () -> prose.text(url.getStartOffset(), url.toString()));
  }

  void mailLink(MailLink link) {
    BasedSequence to = link.getText();
    Optional<String> href = WebAddress.safe("mailto:" + to);
    anchor(link, href, () -> prose.text(to.getStartOffset(), to.toString()));
  }

  /** A picture; what it would say to those who do not see it stands in its place. */
  void image(Node image) {
    tell(
        image.getChars(),
        "pictures are not part of prose",
        "without the exclamation mark it is a link");
    words.accept(image);
  }

  private void anchor(Node link, Optional<String> href, Runnable says) {
    if (inside) {
      tell(
          link.getChars(),
          "a link stands within the words of another link",
          "put one after the other");
    }
    if (inside || href.isEmpty()) {
      within(says);
      return;
    }
    StringBuilder open = new StringBuilder("<a href=\"");
    Html.escape(href.get(), open);
    prose.markup(link.getStartOffset(), open.append("\">").toString());
    within(says);
    prose.markup(link.getEndOffset(), "</a>");
  }

  private void within(Runnable says) {
    boolean around = inside;
    inside = true;
    says.run();
    inside = around;
  }

  private Optional<String> checked(BasedSequence at, BasedSequence url) {
    if (references.tell(url)) {
      return Optional.empty();
    }
    String written = Html.decode(url);
    Optional<String> href = WebAddress.safe(written);
    if (href.isEmpty()) {
      unsafe(at, written);
    }
    return href;
  }

  private void unsafe(BasedSequence at, String written) {
    slips.tell(
        ReadingRules.UNSAFE_URL,
        at,
        Slips.quote(written) + " is not an http, https or mailto address",
        Addresses.hint(written));
  }

  private void title(BasedSequence title) {
    if (!title.isEmpty()) {
      tell(
          title,
          "the title of a link is not shown: paper and touch screens have no place for it",
          "put the words into the text");
    }
  }

  private void tell(BasedSequence at, String message, String hint) {
    slips.tell(ReadingRules.INVALID_MARKDOWN, at, message, hint);
  }

  private void source(BasedSequence source) {
    prose.text(source.getStartOffset(), references.decode(source));
  }
}
