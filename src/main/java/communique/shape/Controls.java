package communique.shape;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The characters that no text of a dossier holds: controls, line ends that YAML and Markdown do not
 * know as such (U+0085, U+2028, U+2029), halves of characters, and numbers that Unicode keeps from
 * being characters.
 */
public final class Controls {

  private static final Characters CONTROLS =
      Characters.ranges(
              0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x9F, 0x2028, 0x2029, 0xD800, 0xDFFF, 0xFDD0,
              0xFDEF)
          .and(Characters.ranges(lastOfPlanes()));

  private Controls() {}

  /** The last two numbers of each of the 17 planes. */
  private static int[] lastOfPlanes() {
    return IntStream.rangeClosed(0, 16)
        .flatMap(plane -> IntStream.of(plane << 16 | 0xFFFE, plane << 16 | 0xFFFF))
        .toArray();
  }

  /** Where the first of them stands. */
  public static OptionalInt find(String text) {
    return CONTROLS.find(text);
  }

  /** Says that the one which stands there cannot stand there. */
  public static String message(String text, int at) {
    return "the control character U+%04X cannot be part of a text".formatted(text.codePointAt(at));
  }
}
