package communique.picture;

import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The pixels of a file, read by the platform. Of the rest that a file can hold nothing is read: it
 * may be packed so that it fills any memory.
 */
final class Pixels implements AutoCloseable {

  private final ImageInputStream in;
  private final ImageReader reader;

  /** Opens a file of that format; nothing of it is read yet. */
  Pixels(byte[] bytes, Format format) {
    this.in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    this.reader = ImageIO.getImageReadersByFormatName(format.label()).next();
    reader.setInput(in, true, true);
  }

  int width() throws IOException {
    return reader.getWidth(0);
  }

  int height() throws IOException {
    return reader.getHeight(0);
  }

  /** How many bytes a pixel takes while it is read, at most. */
  int depth() throws IOException {
    ImageTypeSpecifier raw = reader.getRawImageType(0);
    if (raw == null) {
      return Integer.BYTES;
    }
    SampleModel model = raw.getSampleModel();
    return Math.max(1, model.getNumBands() * model.getSampleSize(0) / Byte.SIZE);
  }

  /** All of them. */
  BufferedImage all() throws IOException {
    return reader.read(0);
  }

  /**
   * Reads the file to its end, and keeps few of the pixels.
   *
   * @throws IOException if they are not all there
   */
  void tryAll(int every) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(every, every, 0, 0);
    reader.read(0, param);
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("memory is closed without fail", e);
    }
  }
}
