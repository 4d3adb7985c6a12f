package communique.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a JPEG file (ITU T.81, annex B).
 *
 * @param kind the second byte of its marker
 * @param inside what is in it; of the scan, all to the end of the file
 */
record Segment(int kind, ByteBuffer inside) {

  /** Where programs put what they note. */
  static final int NOTES = 0xE1;

  private static final int SCAN = 0xDA;
  private static final int MARK = 0xFF;
  private static final int END = 0xD9;

  /** Those up to the first scan and that, as far as they can be told apart. */
  static List<Segment> of(byte[] jpeg) {
    List<Segment> found = new ArrayList<>();
    try {
      ByteBuffer file = ByteBuffer.wrap(jpeg).position(Short.BYTES);
      while (Byte.toUnsignedInt(file.get()) == MARK) {
        int kind = Byte.toUnsignedInt(file.get());
        if (kind == MARK) {
          file.position(file.position() - 1);
        } else if (kind == SCAN) {
          found.add(new Segment(kind, file.slice()));
          return found;
        } else {
          int length = Short.toUnsignedInt(file.getShort()) - Short.BYTES;
          found.add(new Segment(kind, file.slice(file.position(), length)));
          file.position(file.position() + length);
        }
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return found;
    }
    return found;
  }

  /** Whether a scan is followed by the end of a picture, whatever comes after that. */
  static boolean isEnded(byte[] jpeg) {
    return of(jpeg).stream().anyMatch(segment -> segment.kind == SCAN && segment.hasEnd());
  }

  private boolean hasEnd() {
    for (int i = 0; i + 1 < inside.limit(); i++) {
      if (Byte.toUnsignedInt(inside.get(i)) == MARK
          && Byte.toUnsignedInt(inside.get(i + 1)) == END) {
        return true;
      }
    }
    return false;
  }
}
