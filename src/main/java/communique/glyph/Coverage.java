package communique.glyph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The characters that have a glyph, and the scripts that they are of. */
final class Coverage {

  private static final String FILE = "glyphs.txt";
  private static final BitSet SHOWN = read();

  private Coverage() {}

  static boolean shows(int c) {
    return SHOWN.get(c);
  }

  /** Whether the fonts know nothing of the script that a character is of. */
  static boolean isForeign(int c) {
    return !Scripts.KNOWN.contains(UnicodeScript.of(c));
  }

  /** Found out when a character is wanting, which takes as long as all the rest. */
  private static final class Scripts {
    private static final Set<UnicodeScript> KNOWN = scripts();
  }

  private static Set<UnicodeScript> scripts() {
    Set<UnicodeScript> scripts =
        SHOWN.stream()
            .mapToObj(UnicodeScript::of)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
    scripts.addAll(EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
    scripts.add(UnicodeScript.UNKNOWN);
    return scripts;
  }

  private static BitSet read() {
    BitSet shown = new BitSet();
    try (InputStream in = Objects.requireNonNull(Coverage.class.getResourceAsStream(FILE), FILE)) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      for (String line : lines) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          for (String range : line.split(" ", -1)) {
            add(range, shown);
          }
        }
      }
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
