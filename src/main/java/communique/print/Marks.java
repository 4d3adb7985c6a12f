package communique.print;

import communique.print.Pile.Shift;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Puts combining marks over and under their letters. The renderer sets glyph beside glyph, and
 * knows nothing of the tables of a font that tell more. The glyphs and their order stay; each mark
 * is moved, and a letter with its marks is told as the one text that it is (ISO 32000-1, 9.4.3 and
 * 14.9.4).
 */
final class Marks {

  private static final Pattern ANY = Pattern.compile("\\p{Mn}");
  private static final Set<String> SHOWING =
      Set.of(OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED);
  private static final float THOUSANDTHS = 1000;

  private final Map<COSDictionary, Lettering> fonts;
  private final COSDictionary named;
  private final List<Object> tokens = new ArrayList<>();
  private Optional<Lettering> font = Optional.empty();
  private Optional<Pile> pile = Optional.empty();
  private float size;

  private Marks(Map<COSDictionary, Lettering> fonts, COSDictionary named) {
    this.fonts = fonts;
    this.named = named;
  }

  /** Whether a text has any. */
  static boolean areIn(String text) {
    return ANY.matcher(text).find();
  }

  /**
   * Puts all marks of a document where they belong.
   *
   * @param fonts by the dictionary of each font in it
   */
  static void place(PDDocument document, Map<COSDictionary, Lettering> fonts) throws IOException {
    for (PDPage page : document.getPages()) {
      COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      if (named != null) {
        PDStream placed = new PDStream(document);
        try (OutputStream out = placed.createOutputStream(COSName.FLATE_DECODE)) {
          new ContentStreamWriter(out).writeTokens(new Marks(fonts, named).placed(page));
        }
        page.setContents(placed);
      }
    }
  }

  private List<Object> placed(PDPage page) throws IOException {
    List<COSBase> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        write(operator, operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    return tokens;
  }

  private void write(Operator operator, List<COSBase> operands) {
    String name = operator.getName();
    if (name.equals(OperatorName.SET_FONT_AND_SIZE)) {
      font = Optional.ofNullable(fonts.get(named.getCOSDictionary((COSName) operands.get(0))));
      size = ((COSNumber) operands.get(1)).floatValue();
    }
    if (SHOWING.contains(name) && font.isPresent()) {
      show(operands.get(0), font.get());
    } else {
      tokens.addAll(operands);
      tokens.add(operator);
    }
  }

  private void show(COSBase shown, Lettering letters) {
    for (COSBase part : shown instanceof COSArray parts ? parts : List.of(shown)) {
      if (part instanceof COSString string) {
        show(string.getBytes(), letters);
      } else {
        write(OperatorName.SHOW_TEXT_ADJUSTED, array(part));
      }
    }
  }

  /** A glyph is told by two bytes. */
  private void show(byte[] text, Lettering letters) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    int from = 0;
    while (from < text.length) {
      int to = from + 2;
      while (to < text.length && letters.isMark(glyph(text, to))) {
        to += 2;
      }
      if (to == from + 2 && !letters.isMark(glyph(text, from))) {
        pile = Optional.of(letters.pile(glyph(text, from)));
        plain.write(text, from, 2);
      } else {
        showPlain(plain);
        showMarked(text, from, to, letters);
      }
      from = to;
    }
    showPlain(plain);
  }

  private static int glyph(byte[] text, int at) {
    return ((text[at] & 0xFF) << 8) | (text[at + 1] & 0xFF);
  }

  private void showPlain(ByteArrayOutputStream plain) {
    if (plain.size() > 0) {
      write(OperatorName.SHOW_TEXT, new COSString(plain.toByteArray()));
      plain.reset();
    }
  }

  /**
   * The letter is told as all of it and the marks as nothing: programs that read a file go by where
   * the letter ends, and take a mark for the beginning of another word.
   */
  private void showMarked(byte[] text, int from, int to, Lettering letters) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at += 2) {
      words.appendCodePoint(letters.character(glyph(text, at)));
    }
    begin(words.toString());
    for (int at = from; at < to; at += 2) {
      show(glyph(text, at), letters);
      if (at == from) {
        write(OperatorName.END_MARKED_CONTENT);
        begin("");
      }
    }
    write(OperatorName.END_MARKED_CONTENT);
  }

  private void begin(String told) {
    COSDictionary properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, told);
    write(OperatorName.BEGIN_MARKED_CONTENT_SEQ, COSName.getPDFName("Span"), properties);
  }

  private void show(int glyph, Lettering letters) {
    Lettering.Outline outline = letters.outline(glyph);
    COSString shown = new COSString(new byte[] {(byte) (glyph >> 8), (byte) glyph});
    if (!letters.isMark(glyph) || pile.isEmpty()) {
      pile = Optional.of(letters.pile(glyph));
      write(OperatorName.SHOW_TEXT, shown);
    } else {
      Shift shift = pile.get().place(letters.character(glyph), outline, letters);
      pile = Optional.of(pile.get().with(outline, shift, letters));
      COSFloat way = new COSFloat((float) shift.x());
      write(OperatorName.SET_TEXT_RISE, new COSFloat((float) shift.y() / THOUSANDTHS * size));
      write(OperatorName.SHOW_TEXT_ADJUSTED, array(new COSFloat(-way.floatValue()), shown, way));
      write(OperatorName.SET_TEXT_RISE, COSFloat.ZERO);
    }
  }

  private static COSArray array(COSBase... items) {
    return new COSArray(List.of(items));
  }

  private void write(String operator, COSBase... operands) {
    tokens.addAll(List.of(operands));
    tokens.add(Operator.getOperator(operator));
  }
}
