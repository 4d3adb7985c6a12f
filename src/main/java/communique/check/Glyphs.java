package communique.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The characters that the fonts of the printed sheets can show, as their recipe has listed them.
 */
final class Glyphs {

  private static final String FILE = "glyphs.txt";
  private static final BitSet SHOWN = read();

  private Glyphs() {}

  /** The characters of a text that would be missing on paper, each once. */
  static IntStream missingIn(String text) {
    return text.codePoints().filter(c -> !SHOWN.get(c)).filter(c -> !isInvisible(c)).distinct();
  }

  /** What leaves no trace on paper and is not missed: ends of lines, tabs, soft hyphens. */
  private static boolean isInvisible(int c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\u00AD';
  }

  private static BitSet read() {
    BitSet shown = new BitSet();
    try (InputStream in = Objects.requireNonNull(Glyphs.class.getResourceAsStream(FILE), FILE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .forEach(range -> add(range, shown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown;
  }

  /** One character or a range of them, such as {@code AC00-D7A3}. */
  private static void add(String range, BitSet to) {
    int dash = range.indexOf('-');
    String first = dash < 0 ? range : range.substring(0, dash);
    String last = range.substring(dash + 1);
    to.set(Integer.parseInt(first, 16), Integer.parseInt(last, 16) + 1);
  }
}
