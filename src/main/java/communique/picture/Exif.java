package communique.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as it notes it in a JPEG file (Exif 2.32, tag 274). The platform's reader
 * of metadata refuses files in which the camera put its notes first, so they are read here.
 */
final class Exif {

  /** The number that says: as it is stored. */
  static final int UPRIGHT = 1;

  private static final int LAST = 8;
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private static final ByteBuffer HEAD = StandardCharsets.ISO_8859_1.encode("Exif\0\0");
  private static final short LITTLE = 0x4949;
  private static final short BIG = 0x4D4D;

  private Exif() {}

  /** The number of the orientation, 1 to 8; 1 where nothing sensible is noted. */
  static int orientation(byte[] jpeg) {
    return Segment.of(jpeg).stream()
        .filter(segment -> segment.kind() == Segment.NOTES)
        .map(Segment::inside)
        .filter(Exif::isExif)
        .findFirst()
        .map(notes -> inNotes(notes.slice(HEAD.limit(), notes.limit() - HEAD.limit())))
        .orElse(UPRIGHT);
  }

  private static boolean isExif(ByteBuffer notes) {
    return notes.limit() > HEAD.limit() && notes.slice(0, HEAD.limit()).equals(HEAD);
  }

  /** A TIFF file of its own; its first directory has the number. */
  private static int inNotes(ByteBuffer tiff) {
    try {
      short order = tiff.getShort(0);
      if (order != LITTLE && order != BIG) {
        return UPRIGHT;
      }
      tiff.order(order == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      return inDirectory(tiff, tiff.getInt(2 * Short.BYTES));
    } catch (IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static int inDirectory(ByteBuffer tiff, int directory) {
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int at = directory + Short.BYTES + i * ENTRY;
      if (Short.toUnsignedInt(tiff.getShort(at)) == TAG
          && tiff.getShort(at + Short.BYTES) == SHORT) {
        int number = Short.toUnsignedInt(tiff.getShort(at + 2 * Integer.BYTES));
        return number >= UPRIGHT && number <= LAST ? number : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
