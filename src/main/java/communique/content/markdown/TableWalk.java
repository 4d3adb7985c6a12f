package communique.content.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import communique.model.Prose.Passage.Kind;
import communique.problem.ReadingRules;

/**
 * Goes over a table. Its head is a heading, for it needs no evidence, unless nothing stands below
 * it; each other row is an item.
 */
final class TableWalk {

  private final ProseBuilder prose;
  private final Slips slips;
  private final InlineWalk inlines;

  TableWalk(ProseBuilder prose, Slips slips, InlineWalk inlines) {
    this.prose = prose;
    this.slips = slips;
    this.inlines = inlines;
  }

  void table(TableBlock table) {
    int columns = count(table.getFirstChildAny(TableSeparator.class).getFirstChild());
    prose.markup(table.getStartOffset(), "<table>\n<thead>\n");
    Node body = table.getFirstChildAny(TableBody.class);
    rows(table.getFirstChildAny(TableHead.class), Heads.kind(body), columns);
    prose.markup(table.getStartOffset(), "</thead>\n");
    if (body.hasChildren()) {
      prose.markup(body.getStartOffset(), "<tbody>\n");
      rows(body, Kind.ITEM, columns);
      prose.markup(body.getEndOffset(), "</tbody>\n");
    }
    prose.markup(table.getEndOffset(), "</table>\n");
  }

  private void rows(Node section, Kind kind, int columns) {
    for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
      row(row, kind, columns);
    }
  }

  private void row(Node row, Kind kind, int columns) {
    int cells = count(row);
    if (cells != columns) {
      slips.tell(
          ReadingRules.INVALID_MARKDOWN,
          row.getChars(),
          "the row has " + cells + " cells, the table " + columns + " columns",
          "a | that does not part cells is written \\|");
    }
    prose.markup(row.getStartOffset(), "<tr>");
    prose.passage(kind, row.getStartOffset(), row.getEndOffset(), () -> cells(row, kind));
    prose.markup(row.getEndOffset(), "</tr>\n");
  }

  /** A head without words is no head of its column: it stands above the names of the rows. */
  private void cells(Node row, Kind kind) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      boolean blank = cell.getChildChars().isBlank();
      boolean head = kind != Kind.ITEM && !blank;
      int from = cell.getStartOffset();
      prose.markup(from, head ? "<th scope=\"col\">" : "<td>");
      if (!blank) {
        inlines.children(cell);
        prose.gap();
      }
      prose.markup(from, head ? "</th>" : "</td>");
    }
  }

  private static int count(Node row) {
    int count = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      count++;
    }
    return count;
  }
}
