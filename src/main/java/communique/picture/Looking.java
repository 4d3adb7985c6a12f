package communique.picture;

import communique.shape.Fingerprint;
import java.io.IOException;
import java.util.Optional;

/** Looks at files that are to be pictures. */
public final class Looking {

  /** More bytes than that are not read. */
  public static final int LARGEST = 32 << 20;

  private static final long MOST_PIXELS = 50_000_000;
  private static final long MOST_MEMORY = Integer.BYTES * MOST_PIXELS;
  private static final int FEW = 16;

  /** Those from here on lie on their side. */
  private static final int SIDEWAYS = 5;

  private static final String REDUCE =
      "save it smaller: pages show no more than %s pixels in width"
          .formatted(Plate.Size.LARGE.width());
  private static final String SAVE_AGAIN =
      "open it in an image editor and save it again, as a JPEG or PNG file in RGB";

  private Looking() {}

  /**
   * Looks at a file. It is read to its end, so that one which is cut off is found here; not all of
   * its pixels are kept.
   *
   * @param name of the file; promises a format
   * @param bytes all of it, or more than {@link #LARGEST}
   */
  public static Look at(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return Look.flawed("has more than %s MB".formatted(LARGEST >> 20), REDUCE);
    }
    Optional<Format> format = Beginnings.format(bytes);
    Optional<Format> promised = Format.promisedBy(name);
    if (format.isEmpty()) {
      String found = bytes.length == 0 ? "empty" : Beginnings.other(bytes);
      return Look.flawed("is " + found, SAVE_AGAIN);
    }
    if (!format.equals(promised)) {
      return Look.flawed(
          "is a %s picture, which its name does not say".formatted(format.get().label()),
          "let its name end in .%s, here too".formatted(format.get().ending()));
    }
    return look(bytes, format.get());
  }

  private static Look look(byte[] bytes, Format format) {
    try (Pixels pixels = new Pixels(bytes, format)) {
      int width = pixels.width();
      int height = pixels.height();
      long all = (long) width * height;
      if (all > MOST_PIXELS || all * pixels.depth() > MOST_MEMORY) {
        return Look.flawed("has %s × %s pixels, too many to read".formatted(width, height), REDUCE);
      }
      pixels.tryAll(FEW);
      if (format == Format.JPEG && !Segment.isEnded(bytes)) {
        return Look.flawed("is cut off before its end", SAVE_AGAIN);
      }
      if (format == Format.PNG && !Chunk.areSound(bytes)) {
        return Look.flawed("is damaged, or cut off: a check sum in it is wrong", SAVE_AGAIN);
      }
      int orientation = format == Format.JPEG ? Exif.orientation(bytes) : Exif.UPRIGHT;
      boolean turned = orientation >= SIDEWAYS;
      return Look.at(
          new PictureFile(
              Fingerprint.of(bytes), format, turned ? height : width, turned ? width : height));
    } catch (IOException | RuntimeException e) {
      return Look.flawed("is damaged, cut off, or in colours for print (CMYK)", SAVE_AGAIN);
    }
  }
}
