package communique.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import communique.problem.ReadingRules;

/** Goes over what stands within a paragraph, a heading or a cell. */
final class InlineWalk {

  private static final int DEEPEST = 32;

  private static final NodeHandlers<InlineWalk> WAYS =
      NodeHandlers.<InlineWalk>of()
          .at(Text.class, InlineWalk::text)
          .at(WhiteSpace.class, InlineWalk::text)
          .at(HtmlEntity.class, InlineWalk::text)
          .at(SoftLineBreak.class, InlineWalk::softBreak)
          .at(HardLineBreak.class, InlineWalk::hardBreak)
          .at(Emphasis.class, (walk, node) -> walk.element("em", node))
          .at(StrongEmphasis.class, (walk, node) -> walk.element("strong", node))
          .at(Code.class, InlineWalk::code)
          .at(MarkNode.class, (walk, node) -> walk.marks.visit(node, walk.links.inside()))
          .at(Link.class, (walk, node) -> walk.links.link(node))
          .at(LinkRef.class, (walk, node) -> walk.links.linkRef(node))
          .at(AutoLink.class, (walk, node) -> walk.links.autoLink(node))
          .at(MailLink.class, (walk, node) -> walk.links.mailLink(node))
          .at(Image.class, (walk, node) -> walk.links.image(node))
          .at(ImageRef.class, (walk, node) -> walk.links.image(node));

  private final ProseBuilder prose;
  private final Slips slips;
  private final References references;
  private final LinkWalk links;
  private final MarkWalk marks;
  private final RawMarks raw;
  private final BareNames names;
  private int depth;

  InlineWalk(Document document, ProseBuilder prose, Slips slips) {
    this.prose = prose;
    this.slips = slips;
    this.references = new References(slips);
    this.links = new LinkWalk(document, prose, slips, this::children);
    this.marks = new MarkWalk(prose, slips);
    this.raw = new RawMarks(slips);
    this.names = new BareNames(prose, slips);
  }

  /** Goes over all that stands in a node; what is nested too deep is told and shown as written. */
  void children(Node parent) {
    if (depth == DEEPEST) {
      slips.tell(
          ReadingRules.TOO_DEEP,
          parent.getChars(),
          "emphasis and links are nested more than " + DEEPEST + " deep",
          "did an emphasis mark stay open?");
      prose.text(parent.getStartOffset(), parent.getChars().toString());
      return;
    }
    depth++;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      WAYS.go(this, child);
    }
    depth--;
  }

  /** Checks the address that links refer to by a label. */
  void definition(Reference definition) {
    links.definition(definition);
  }

  /** Tells what only the whole text can show. */
  void end() {
    links.end();
  }

  private void text(Node node) {
    String plain = RawMarks.unescaped(node.getChars());
    raw.look(node.getChars(), plain, links.inside());
    names.look(node.getChars(), plain);
    prose.text(node.getStartOffset(), references.decode(node.getChars()));
  }

  private void softBreak(SoftLineBreak node) {
    prose.lineBreak(node.getStartOffset());
  }

  private void hardBreak(HardLineBreak node) {
    prose.markup(node.getStartOffset(), "<br/>");
    prose.lineBreak(node.getStartOffset());
  }

  private void element(String name, Node node) {
    prose.markup(node.getStartOffset(), "<" + name + ">");
    children(node);
    prose.markup(node.getEndOffset(), "</" + name + ">");
  }

  /**
   * As CommonMark has it: line breaks are spaces, and one space at either end is for spacing. In a
   * table a bar has a backslash in code too.
   */
  private void code(Code node) {
    RawMarks.invisible(node.getText(), slips);
    String code = node.getText().toString().replaceAll("\r\n?|\n", " ");
    code = node.getAncestorOfType(TableCell.class) == null ? code : code.replace("\\|", "|");
    boolean spaced = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    prose.markup(node.getStartOffset(), "<code>");
    prose.text(node.getStartOffset(), spaced ? code.substring(1, code.length() - 1) : code);
    prose.markup(node.getEndOffset(), "</code>");
  }
}
