package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Conformance;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code on paper is that of the address, square by square. */
class CodeTest {

  private static final String ADDRESS = "https://salt.example/ko/summits/salt-talks-2025.html";

  @Test
  void isDrawnSquareBySquare(@TempDir Path temp) throws IOException {
    Path pdf = Files.write(temp.resolve("code.pdf"), print());
    assertThat(Conformance.breaches(pdf)).isEmpty();
    QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      BufferedImage drawn = picture(document.getPage(0).getResources());
      int scale = drawn.getWidth() / code.size;
      assertThat(drawn.getWidth()).isEqualTo(drawn.getHeight()).isEqualTo(scale * code.size);
      for (int y = 0; y < code.size; y++) {
        for (int x = 0; x < code.size; x++) {
          int grey = drawn.getRGB(x * scale + scale / 2, y * scale + scale / 2) & 0xFF;
          assertThat(grey).as(x + ", " + y).isEqualTo(code.getModule(x, y) ? 0 : 0xFF);
        }
      }
    }
  }

  private static BufferedImage picture(PDResources resources) throws IOException {
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDImageXObject picture) {
        return picture.getImage();
      }
    }
    throw new IllegalStateException("there is no picture");
  }

  private static byte[] print() throws IOException {
    String xhtml =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Salt</title>"
            + "<meta name=\"author\" content=\"Salt\"/><meta name=\"subject\" content=\"Salt\"/>"
            + "<style>body { font-family: Serif; } img { width: 15mm; height: 15mm; }</style></head>"
            + "<body><h1>Salt</h1><p><img src=\"code:%s\" alt=\"%s\"/></p></body></html>"
                .formatted(ADDRESS, ADDRESS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Manuscript.Remarks none = new Manuscript.Remarks("", "");
    new Printer()
        .print(new Manuscript("a.pdf", xhtml, Optional.empty(), none), Illustrations.NONE, out);
    return out.toByteArray();
  }
}
