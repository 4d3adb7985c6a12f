package communique.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Makes small pictures of large ones. They show what the file shows, upright, in sRGB and on white
 * where it is transparent; of what else the file tells (where it was taken, and by which camera)
 * nothing is left.
 */
public final class Darkroom {

  private static final double QUALITY = 0.85;

  private Darkroom() {}

  /**
   * Makes one. The same file gives the same bytes. One is made at a time, for each takes the memory
   * of all pixels of its file.
   *
   * @param bytes the file, which was looked at
   * @param plate what is to be made of it
   */
  public static synchronized void develop(byte[] bytes, Plate plate, OutputStream out)
      throws IOException {
    Format format = plate.file().format();
    Cut cut = plate.cut();
    Thumbnails.of(opaque(upright(bytes, format)))
        .sourceRegion(cut.x(), cut.y(), cut.width(), cut.height())
        .forceSize(plate.width(), plate.height())
        .imageType(BufferedImage.TYPE_INT_RGB)
        .outputFormat(format.ending())
        .outputQuality(QUALITY)
        .toOutputStream(out);
  }

  private static BufferedImage upright(byte[] bytes, Format format) throws IOException {
    try (Pixels pixels = new Pixels(bytes, format)) {
      BufferedImage stored = pixels.all();
      int orientation = format == Format.JPEG ? Exif.orientation(bytes) : Exif.UPRIGHT;
      return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(stored);
    }
  }

  private static BufferedImage opaque(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return image;
    }
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return plain;
  }
}
