package communique.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The paper, and what stands above and below the text of every page. */
final class Running {

  private static final int SIDE = 1247;
  private static final int TOP = 1304;
  private static final int RUNNING = 624;

  /** A size of paper, in twentieths of a point. */
  private enum Paper {
    A4(11906, 16838),
    LETTER(12240, 15840);

    private final int width;
    private final int height;

    Paper(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private Running() {}

  private static Paper paper(Writing writing) {
    return writing.root().getAttribute("data-paper").equals("letter") ? Paper.LETTER : Paper.A4;
  }

  /** How wide a line of text is, in twentieths of a point. */
  static int width(Writing writing) {
    return paper(writing).width - 2 * SIDE;
  }

  /** Writes it all; the text is written. */
  static void write(Writing writing) {
    CTBody body = writing.word().getDocument().getBody();
    HeaderFooterType all = HeaderFooterType.DEFAULT;
    write("header", "Header", writing, Room.of(writing.word().createHeader(all)));
    write("footer", "Footer", writing, Room.of(writing.word().createFooter(all)));
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    Paper paper = paper(writing);
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(paper.width));
    size.setH(BigInteger.valueOf(paper.height));
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setHeader(BigInteger.valueOf(RUNNING));
    margins.setFooter(BigInteger.valueOf(RUNNING));
    margins.setGutter(BigInteger.ZERO);
    if (writing.isFromTheRight()) {
      section.addNewBidi();
    }
  }

  private static void write(String kind, String style, Writing writing, Room room) {
    Xhtml.first(writing.xhtml(), kind)
        .ifPresent(
            words -> new Blocks(writing, room).all(words, Setting.of(style, writing.lang())));
    if (room.isEmpty()) {
      Line.begin(room, writing, Setting.of(style, writing.lang()));
    }
  }
}
