package communique.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The coast lines of the earth, after Natural Earth (1:50 million, public domain), as {@code
 * src/main/coast} has made them: neither borders nor names.
 */
final class Coast {

  private static final double UNITS = 100;
  private static final int LOW_BITS = 127;
  private static final int BITS = 7;

  private static final List<List<EarthPoint>> LINES = read();

  private Coast() {}

  /** The lines, each of two points or more. */
  static List<List<EarthPoint>> lines() {
    return LINES;
  }

  private static List<List<EarthPoint>> read() {
    try (InputStream in = Coast.class.getResourceAsStream("coast")) {
      if (in == null) {
        throw new IllegalStateException("the coast is missing in the jar");
      }
      Numbers numbers = new Numbers(in.readAllBytes());
      int count = numbers.next();
      List<List<EarthPoint>> lines = new ArrayList<>(count);
      for (int line = 0; line < count; line++) {
        lines.add(line(numbers));
      }
      return List.copyOf(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each point is told by the way to it from the one before. */
  private static List<EarthPoint> line(Numbers numbers) {
    int count = numbers.next();
    List<EarthPoint> line = new ArrayList<>(count);
    int x = 0;
    int y = 0;
    for (int i = 0; i < count; i++) {
      x += numbers.next();
      y += numbers.next();
      line.add(EarthPoint.of(x / UNITS, y / UNITS));
    }
    return List.copyOf(line);
  }

  /** Whole numbers, seven bits a byte, the lowest first; every other one is negative. */
  private static final class Numbers {

    private final byte[] bytes;
    private int at;

    Numbers(byte[] bytes) {
      this.bytes = bytes;
    }

    int next() {
      int value = 0;
      int shift = 0;
      byte read;
      do {
        read = bytes[at++];
        value |= (read & LOW_BITS) << shift;
        shift += BITS;
      } while (read < 0);
      return (value & 1) == 0 ? value >> 1 : -((value + 1) >> 1);
    }
  }
}
