package communique.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A picture of the first page of a manuscript, a point of the page a pixel of it: letters are
 * printed on a screen like on paper, in the same fonts. The same manuscript gives the same bytes.
 *
 * @param printer prints the page
 */
public record Proof(Printer printer) {

  /**
   * Draws the page as PNG.
   *
   * @param pictures has those that the manuscript shows
   */
  public void draw(Manuscript manuscript, Illustrations pictures, OutputStream out)
      throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    printer.print(manuscript, pictures, page);
    try (PDDocument document = Loader.loadPDF(page.toByteArray())) {
      BufferedImage picture = new PDFRenderer(document).renderImage(0, 1, ImageType.RGB);
      if (!ImageIO.write(picture, "png", out)) {
        throw new IOException("nothing here writes PNG");
      }
    }
  }
}
