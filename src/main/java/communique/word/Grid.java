package communique.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.w3c.dom.Element;

/**
 * A table.
 *
 * @param writing what it is written with
 * @param rows its rows
 * @param shares how wide its columns are, of their sum
 */
record Grid(Writing writing, List<Row> rows, List<Integer> shares) {

  private static final String FACTS = "26 74";

  /** One row; one that is a head stands on every page that the table is on. */
  private record Row(boolean head, List<Element> cells) {}

  /** A table as it is written. */
  static Grid of(Element table, Writing writing) {
    List<Row> rows = new ArrayList<>();
    for (Element part : Xhtml.inside(table)) {
      boolean head = Xhtml.name(part).equals("thead");
      Stream<Element> lines =
          Xhtml.name(part).equals("tr") ? Stream.of(part) : Xhtml.inside(part, "tr").stream();
      lines.forEach(line -> rows.add(new Row(head, Xhtml.inside(line, "td", "th"))));
    }
    return new Grid(writing, rows, shares(table.getAttribute("data-widths"), rows));
  }

  /** Questions and their answers. */
  static Grid ofFacts(List<Element> facts, Writing writing) {
    List<Row> rows = facts.stream().map(fact -> new Row(false, Xhtml.inside(fact))).toList();
    return new Grid(writing, rows, shares(FACTS, rows));
  }

  private static List<Integer> shares(String said, List<Row> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<Integer> shares =
        said.isEmpty() ? List.of() : Stream.of(said.split(" ")).map(Integer::valueOf).toList();
    return shares.size() == columns ? shares : Stream.generate(() -> 1).limit(columns).toList();
  }

  /** Writes it; two tables would be one without a paragraph between them. */
  void write(Room room, Setting setting) {
    if (shares.isEmpty()) {
      return;
    }
    if (room.isBehindTable()) {
      Line.begin(room, writing, Setting.of("Gap", writing.lang()));
    }
    CTTbl table = room.table();
    CTTblPr how = table.addNewTblPr();
    how.addNewTblStyle().setVal("Sheet");
    if (writing.isFromTheRight()) {
      how.addNewBidiVisual();
    }
    var width = how.addNewTblW();
    width.setW(BigInteger.valueOf(room.width()));
    width.setType(STTblWidth.DXA);
    how.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = table.addNewTblGrid();
    widths(room).forEach(wide -> grid.addNewGridCol().setW(BigInteger.valueOf(wide)));
    rows.forEach(row -> write(row, table.addNewTr(), room, setting));
  }

  private List<Integer> widths(Room room) {
    int all = shares.stream().mapToInt(Integer::intValue).sum();
    return shares.stream().map(share -> room.width() * share / all).toList();
  }

  private void write(Row row, CTRow line, Room room, Setting setting) {
    var how = line.addNewTrPr();
    how.addNewCantSplit();
    if (row.head()) {
      how.addNewTblHeader();
    }
    List<Integer> widths = widths(room);
    for (int at = 0; at < widths.size(); at++) {
      CTTc cell = line.addNewTc();
      var wide = cell.addNewTcPr().addNewTcW();
      wide.setW(BigInteger.valueOf(widths.get(at)));
      wide.setType(STTblWidth.DXA);
      Room inside = room.cell(cell, widths.get(at));
      if (at < row.cells().size()) {
        Element words = row.cells().get(at);
        new Blocks(writing, inside).all(words, setting(writing, row, words, setting));
      }
      if (inside.isEmpty() || inside.isBehindTable()) {
        Line.begin(inside, writing, Setting.of("TableText", writing.lang()));
      }
    }
  }

  private static Setting setting(Writing writing, Row row, Element cell, Setting setting) {
    String style = row.head() ? "TableHead" : heads(cell) ? "RowHead" : "TableText";
    return Setting.of(style, writing.lang()).looking(setting.look().in(cell.getAttribute("lang")));
  }

  /** Whether a cell heads its row. */
  private static boolean heads(Element cell) {
    return Xhtml.name(cell).equals("th") || Xhtml.is(cell, "label");
  }
}
