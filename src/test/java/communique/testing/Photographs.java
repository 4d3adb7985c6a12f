package communique.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * Pictures for tests: the upper half is red and green, the lower half blue and white, as they were
 * stored.
 */
public final class Photographs {

  /** What a camera notes of a place: a north latitude. */
  public static final String PLACE = "N52.5163";

  private Photographs() {}

  /** A JPEG file. */
  public static byte[] jpeg(int width, int height) {
    return written(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
  }

  /** A PNG file. */
  public static byte[] png(int width, int height) {
    return written(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png");
  }

  /** A PNG file of which nothing is opaque. */
  public static byte[] transparentPng(int width, int height) {
    return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  /** A PNG file all of one grey, with so many bits. */
  public static byte[] greyPng(int width, int height, int type, int grey) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.getRaster().setSample(x, y, 0, grey);
      }
    }
    return written(image, "png");
  }

  /** The head of a PNG file that says so many pixels, and one row of them. */
  public static byte[] boast(int width, int height) {
    byte[] small = png(1, 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Arrays.copyOf(small, 8));
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(head)) {
      data.writeBytes("IHDR");
      data.writeInt(width);
      data.writeInt(height);
      data.write(new byte[] {8, 2, 0, 0, 0});
      CRC32 sum = new CRC32();
      sum.update(head.toByteArray());
      new DataOutputStream(out).writeInt(13);
      out.writeBytes(head.toByteArray());
      new DataOutputStream(out).writeInt((int) sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.write(small, 33, small.length - 33);
    return out.toByteArray();
  }

  /** A JPEG file in which the camera notes how it was held, and where; its notes come first. */
  public static byte[] held(byte[] jpeg, int orientation, boolean little) {
    ByteArrayOutputStream notes = new ByteArrayOutputStream();
    notes.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
    notes.writeBytes((little ? "II*\0" : "MM\0*").getBytes(StandardCharsets.ISO_8859_1));
    number(notes, 8, 4, little);
    number(notes, 2, 2, little);
    entry(notes, 0x010E, 2, PLACE.length() + 1, 8 + 2 + 24 + 4, little);
    number(notes, 0x0112, 2, little);
    number(notes, 3, 2, little);
    number(notes, 1, 4, little);
    number(notes, orientation, 2, little);
    number(notes, 0, 2, little);
    number(notes, 0, 4, little);
    notes.writeBytes((PLACE + "\0").getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1});
    number(out, notes.size() + 2, 2, false);
    out.writeBytes(notes.toByteArray());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static void entry(
      ByteArrayOutputStream out, int tag, int type, int count, int value, boolean little) {
    number(out, tag, 2, little);
    number(out, type, 2, little);
    number(out, count, 4, little);
    number(out, value, 4, little);
  }

  private static void number(ByteArrayOutputStream out, int value, int bytes, boolean little) {
    for (int i = 0; i < bytes; i++) {
      int shift = 8 * (little ? i : bytes - 1 - i);
      out.write(value >>> shift);
    }
  }

  /** The pixels of a file. */
  public static BufferedImage read(byte[] bytes) {
    try {
      return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < colours.length; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(
          i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
    }
    graphics.dispose();
    return image;
  }

  private static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
