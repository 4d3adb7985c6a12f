package communique.word;

import java.util.function.Supplier;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Where paragraphs and tables can stand: the text, a cell, a footnote, a header. */
final class Room {

  private final Supplier<CTP> paragraphs;
  private final Supplier<CTTbl> tables;
  private final PackagePart part;
  private final int width;
  private boolean behindTable;
  private boolean empty = true;

  private Room(Supplier<CTP> paragraphs, Supplier<CTTbl> tables, PackagePart part, int width) {
    this.paragraphs = paragraphs;
    this.tables = tables;
    this.part = part;
    this.width = width;
  }

  /** The text of a document. */
  static Room of(CTBody body, PackagePart part, int width) {
    return new Room(body::addNewP, body::addNewTbl, part, width);
  }

  static Room of(CTFtnEdn note, PackagePart part, int width) {
    return new Room(note::addNewP, note::addNewTbl, part, width);
  }

  /** What stands above or below a page; the library adds a paragraph if it has not made one. */
  static Room of(XWPFHeaderFooter running) {
    return new Room(
        () -> running.createParagraph().getCTP(),
        () -> running._getHdrFtr().addNewTbl(),
        running.getPackagePart(),
        0);
  }

  /** A cell in this room. */
  Room cell(CTTc cell, int wide) {
    return new Room(cell::addNewP, cell::addNewTbl, part, wide);
  }

  CTP paragraph() {
    behindTable = false;
    empty = false;
    return paragraphs.get();
  }

  CTTbl table() {
    behindTable = true;
    empty = false;
    return tables.get();
  }

  /** Whether what follows would run into a table. */
  boolean isBehindTable() {
    return behindTable;
  }

  boolean isEmpty() {
    return empty;
  }

  /** The part of the file that it is in, which knows its links. */
  PackagePart part() {
    return part;
  }

  /** How wide it is, in twentieths of a point. */
  int width() {
    return width;
  }
}
