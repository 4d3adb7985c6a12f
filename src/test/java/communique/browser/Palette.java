package communique.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * The colours of a picture, as few as one byte can tell apart: pages have few, and the picture is
 * half as large.
 */
final class Palette {

  private static final int MOST = 256;

  private final int[] colours;

  private Palette(int... colours) {
    this.colours = colours;
  }

  /** A PNG with no more colours than that. */
  static byte[] reduced(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    int width = picture.getWidth();
    int[] points = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(of(points).painted(points, width), "png", out);
    return out.toByteArray();
  }

  private static Palette of(int[] points) {
    Map<Integer, Long> counts =
        IntStream.of(points)
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new Palette(
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .mapToInt(Map.Entry::getKey)
            .toArray());
  }

  private BufferedImage painted(int[] points, int width) {
    IndexColorModel model =
        new IndexColorModel(Byte.SIZE, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage picture =
        new BufferedImage(width, points.length / width, BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> known = new HashMap<>();
    byte[] painted = new byte[points.length];
    for (int i = 0; i < points.length; i++) {
      painted[i] = known.computeIfAbsent(points[i], this::nearest).byteValue();
    }
    picture.getRaster().setDataElements(0, 0, width, points.length / width, painted);
    return picture;
  }

  private int nearest(int colour) {
    return IntStream.range(0, colours.length)
        .boxed()
        .min(Comparator.comparingInt(index -> distance(colours[index], colour)))
        .orElseThrow();
  }

  private static int distance(int one, int other) {
    return IntStream.of(0, 8, 16)
        .map(shift -> ((one >> shift) & 0xff) - ((other >> shift) & 0xff))
        .map(difference -> difference * difference)
        .sum();
  }
}
