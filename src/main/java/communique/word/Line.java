package communique.word;

import java.math.BigInteger;
import java.text.Bidi;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** One paragraph while it is written. White space is shown as HTML shows it. */
final class Line {

  private static final int STEP = 360;

  private final CTP paragraph;
  private final Room room;
  private final Places places;
  private Supplier<CTR> runs;
  private boolean behindSpace = true;

  private Line(CTP paragraph, Room room, Places places) {
    this.paragraph = paragraph;
    this.room = room;
    this.places = places;
    this.runs = paragraph::addNewR;
  }

  /** Begins a paragraph. */
  static Line begin(Room room, Writing writing, Setting setting) {
    CTP paragraph = room.paragraph();
    CTPPr how = paragraph.addNewPPr();
    if (!setting.style().isEmpty()) {
      how.addNewPStyle().setVal(setting.style());
    }
    if (setting.list() != Lists.NONE) {
      var number = how.addNewNumPr();
      number.addNewIlvl().setVal(BigInteger.valueOf(setting.level() - 1L));
      number.addNewNumId().setVal(BigInteger.valueOf(setting.list()));
    }
    if (writing.isFromTheRight()) {
      how.addNewBidi();
    }
    if (setting.list() == Lists.NONE && setting.level() > 0) {
      how.addNewInd().setLeft(BigInteger.valueOf((long) STEP * setting.level()));
    }
    return new Line(paragraph, room, writing.places());
  }

  /** Words. */
  void text(String words, Look look) {
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at < words.length(); at++) {
      char letter = words.charAt(at);
      boolean space = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
      if (!space) {
        shown.append(letter);
      } else if (!behindSpace) {
        shown.append(' ');
      }
      behindSpace = space;
    }
    if (!shown.isEmpty()) {
      inDirections(shown.toString(), look);
    }
  }

  /** Word asks of every stretch whether it is written from the right. */
  private void inDirections(String words, Look look) {
    if (!Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
      Run.put(words, look, false, runs.get());
      return;
    }
    Bidi bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    for (int run = 0; run < bidi.getRunCount(); run++) {
      String stretch = words.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      Run.put(stretch, look, bidi.getRunLevel(run) % 2 == 1, runs.get());
    }
  }

  /** A new line in the same paragraph. */
  void turn() {
    runs.get().addNewBr();
    behindSpace = true;
  }

  /** What follows begins on a new page. */
  void endPage() {
    runs.get().addNewBr().setType(STBrType.PAGE);
  }

  /** What is written meanwhile leads to an address on the web. */
  void leadingTo(String address, Runnable words) {
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setId(
        room.part().addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation()).getId());
    meanwhile(link::addNewR, words);
  }

  /** What is written meanwhile leads to a bookmark. */
  void leadingInside(String bookmark, Runnable words) {
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    meanwhile(link::addNewR, words);
  }

  private void meanwhile(Supplier<CTR> into, Runnable words) {
    Supplier<CTR> before = runs;
    runs = into;
    words.run();
    runs = before;
  }

  /** What Word finds out itself, such as the number of a page, and what it shows until then. */
  void field(String code, String shown, Look look) {
    CTSimpleField field = paragraph.addNewFldSimple();
    field.setInstr(" " + code + " ");
    Run.put(shown, look, false, field.addNewR());
    behindSpace = false;
  }

  /** Begins a field that is as long as several paragraphs. */
  void beginField(String code) {
    runs.get().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    runs.get().addNewInstrText().setStringValue(" " + code + " ");
    runs.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  /** Ends it. */
  void endField() {
    runs.get().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  /** The mark of a footnote, which has a name where another leads to it. */
  void note(int number, String name) {
    BigInteger mark = BigInteger.valueOf(places.next());
    var start = paragraph.addNewBookmarkStart();
    start.setId(mark);
    start.setName(name);
    CTR run = runs.get();
    run.addNewRPr().addNewRStyle().setVal("FootnoteReference");
    run.addNewFootnoteReference().setId(BigInteger.valueOf(number));
    paragraph.addNewBookmarkEnd().setId(mark);
    behindSpace = false;
  }

  /** A bookmark. */
  void place(String name) {
    BigInteger mark = BigInteger.valueOf(places.next());
    var start = paragraph.addNewBookmarkStart();
    start.setId(mark);
    start.setName(name);
    paragraph.addNewBookmarkEnd().setId(mark);
  }

  CTP paragraph() {
    return paragraph;
  }
}
