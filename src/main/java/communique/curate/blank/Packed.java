package communique.curate.blank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that lie in the program. */
final class Packed {

  private Packed() {}

  /** The text of one of them. */
  static String text(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Packed.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
