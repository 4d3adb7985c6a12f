package communique.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text that comes out of a PDF, in the order in which it is drawn, without what its tags call
 * an artifact: what repeats on every page.
 */
public final class PaperText extends PDFTextStripper {

  private int depth;
  private int artifact;

  private PaperText() throws IOException {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** The text of a file, without white space. */
  public static String of(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return bare(new PaperText().getText(document));
    }
  }

  /** A text as it is compared: without white space, every character in its one form. */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(text, Form.NFC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00AD')
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    depth++;
    if (artifact == 0 && tag.equals(COSName.ARTIFACT)) {
      artifact = depth;
    }
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    if (artifact == depth) {
      artifact = 0;
    }
    depth--;
    super.endMarkedContentSequence();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (artifact == 0) {
      super.processTextPosition(text);
    }
  }
}
