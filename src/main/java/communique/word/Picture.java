package communique.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;

/** The picture of a sheet, with the words that stand for it. */
final class Picture {

  private static final int MILLIMETRE = 36_000;
  private static final int WIDEST = 100;
  private static final int HIGHEST = 70;
  private static final byte PNG = (byte) 0x89;

  private Picture() {}

  /** Puts it into a line. */
  static void put(Element image, Line line, Writing writing) {
    String address = image.getAttribute("src");
    if (!address.startsWith(Plates.SCHEME)) {
      return;
    }
    double width = Integer.parseInt(image.getAttribute("width"));
    double height = Integer.parseInt(image.getAttribute("height"));
    double scale = Math.min(WIDEST / width, HIGHEST / height) * MILLIMETRE;
    XWPFRun run = new XWPFParagraph(line.paragraph(), writing.word()).createRun();
    try {
      byte[] bytes = writing.plates().bytes(address.substring(Plates.SCHEME.length()));
      boolean isPng = bytes.length > 0 && bytes[0] == PNG;
      run.addPicture(
          new ByteArrayInputStream(bytes),
          isPng ? PictureType.PNG : PictureType.JPEG,
          isPng ? "picture.png" : "picture.jpeg",
          (int) (width * scale),
          (int) (height * scale));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a name of ours is one that a package can have", e);
    }
    run.getCTR()
        .getDrawingArray(0)
        .getInlineArray(0)
        .getDocPr()
        .setDescr(image.getAttribute("alt"));
  }
}
