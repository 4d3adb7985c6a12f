package communique.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The parts of a PNG file (ISO/IEC 15948): each with its length, its name and its check sum. */
final class Chunk {

  private static final int BEGIN = 8;
  private static final String LAST = "IEND";

  private Chunk() {}

  /** Whether every part is as its check sum says, up to the last one; what comes after is none. */
  static boolean areSound(byte[] png) {
    ByteBuffer file = ByteBuffer.wrap(png).position(Math.min(BEGIN, png.length));
    while (file.remaining() >= 3 * Integer.BYTES) {
      int length = file.getInt();
      int start = file.position();
      if (length < 0 || length > file.remaining() - 2 * Integer.BYTES) {
        return false;
      }
      CRC32 sum = new CRC32();
      sum.update(png, start, Integer.BYTES + length);
      file.position(start + Integer.BYTES + length);
      if (file.getInt() != (int) sum.getValue()) {
        return false;
      }
      if (new String(png, start, Integer.BYTES, StandardCharsets.ISO_8859_1).equals(LAST)) {
        return true;
      }
    }
    return false;
  }
}
