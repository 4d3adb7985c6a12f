package communique.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import communique.model.Prose.Passage.Kind;
import communique.problem.ReadingRules;
import java.util.Set;

/** Goes over the blocks of a text: headings, paragraphs, lists, quotes and tables. */
final class BlockWalk {

  private static final NodeHandlers<BlockWalk> WAYS =
      NodeHandlers.<BlockWalk>of()
          .at(Heading.class, BlockWalk::heading)
          .at(Paragraph.class, BlockWalk::paragraph)
          .at(BlockQuote.class, BlockWalk::quote)
          .at(BulletList.class, BlockWalk::bulletList)
          .at(OrderedList.class, BlockWalk::orderedList)
          .at(BulletListItem.class, (walk, node) -> walk.container("<li>", node, "</li>\n"))
          .at(OrderedListItem.class, (walk, node) -> walk.container("<li>", node, "</li>\n"))
          .at(
              ThematicBreak.class,
              (walk, node) -> walk.prose.markup(node.getStartOffset(), "<hr/>\n"))
          .at(
              FencedCodeBlock.class,
              (walk, node) -> walk.code(node, "write it as a paragraph with its citation"))
          .at(
              IndentedCodeBlock.class,
              (walk, node) -> walk.code(node, "begin the line without the four spaces"))
          .at(TableBlock.class, (walk, node) -> walk.tables.table(node))
          .at(Reference.class, (walk, node) -> walk.inlines.definition(node));

  private final ProseBuilder prose;
  private final Slips slips;
  private final InlineWalk inlines;
  private final TableWalk tables;
  private final BlockSlips accidents;
  private final Interruptions interruptions;
  private final Levels levels = new Levels();

  BlockWalk(Document document, ProseBuilder prose, Slips slips) {
    this.prose = prose;
    this.slips = slips;
    this.inlines = new InlineWalk(document, prose, slips);
    this.tables = new TableWalk(prose, slips, inlines);
    this.accidents = new BlockSlips(slips);
    this.interruptions = new Interruptions(slips);
  }

  /** Goes over all of a text. */
  void whole(Document document) {
    children(document);
    inlines.end();
  }

  /** The classes of all blocks that there are. */
  static Set<Class<?>> blocks() {
    return WAYS.ways().keySet();
  }

  /** Goes over all blocks in a block; {@link Limits} has seen to it that they are not too deep. */
  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      WAYS.go(this, child);
    }
  }

  private void heading(Heading heading) {
    accidents.heading(heading);
    interruptions.heading(heading);
    if (heading.hasChildren()) {
      String name = "h" + levels.next(heading.getLevel());
      words(Heads.kind(heading), open(name, heading), heading, "</" + name + ">\n");
    }
  }

  /** In a tight list the words stand in the item without an element of their own. */
  private void paragraph(Paragraph paragraph) {
    accidents.paragraph(paragraph);
    boolean item = paragraph.getParent() instanceof ListItem;
    Kind kind = item ? Kind.ITEM : Kind.PARAGRAPH;
    if (!item || !isTight(paragraph)) {
      words(kind, open("p", paragraph), paragraph, "</p>\n");
    } else {
      words(kind, "", paragraph, paragraph.getNext() == null ? "" : "\n");
    }
  }

  /** What begins with a letter that is written from the right is read from there. */
  private static String open(String name, Node block) {
    boolean fromRight =
        block
            .getChars()
            .chars()
            .filter(Character::isLetter)
            .limit(1)
            .map(Character::getDirectionality)
            .anyMatch(
                way ->
                    way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return "<" + name + (fromRight ? " dir=\"rtl\">" : ">");
  }

  private static boolean isTight(Paragraph paragraph) {
    Node list = paragraph.getGrandParent();
    return list instanceof ListBlock block && block.isTight();
  }

  private void words(Kind kind, String open, Node block, String close) {
    Node first = block.getFirstChild();
    if (first == null) {
      return;
    }
    int from = first.getStartOffset();
    int to = block.getLastChild().getEndOffset();
    prose.markup(from, open);
    prose.passage(kind, from, to, () -> inlines.children(block));
    prose.markup(to, close);
  }

  private void quote(BlockQuote quote) {
    interruptions.quote(quote);
    prose.quote(() -> container("<blockquote>\n", quote, "</blockquote>\n"));
  }

  private void bulletList(BulletList list) {
    accidents.list(list);
    container("<ul>\n", list, "</ul>\n");
  }

  private void orderedList(OrderedList list) {
    accidents.list(list);
    accidents.numbers(list);
    int start = list.getStartNumber();
    container(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", list, "</ol>\n");
  }

  private void container(String open, Node block, String close) {
    prose.markup(block.getStartOffset(), open);
    children(block);
    prose.markup(block.getEndOffset(), close);
  }

  /** A way round the citations: nothing in a block of code can be one. */
  private void code(Node block, String hint) {
    slips.tell(
        ReadingRules.INVALID_MARKDOWN,
        block.getChars(),
        "a block of code cannot carry a citation, so it is not part of prose",
        hint);
  }
}
