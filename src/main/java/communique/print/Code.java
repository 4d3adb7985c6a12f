package communique.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** An address as a QR code (ISO/IEC 18004), so that a telephone leads from paper to the page. */
final class Code {

  /** Before the address in a manuscript. */
  static final String SCHEME = "code:";

  /** A square is so many points of the picture: viewers blur what has one. */
  private static final int SCALE = 8;

  private static final int WHITE = 0xFFFFFF;

  private Code() {}

  /** The bytes of a PNG file, without the quiet zone around it, which is that of the paper. */
  static byte[] png(String address) throws IOException {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    int size = code.size * SCALE;
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        picture.setRGB(x, y, code.getModule(x / SCALE, y / SCALE) ? 0 : WHITE);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return png.toByteArray();
  }
}
