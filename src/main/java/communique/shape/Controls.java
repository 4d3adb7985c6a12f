package communique.shape;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The characters that no text of a dossier holds: controls, line ends that YAML and Markdown do not
 * know as such (U+0085, U+2028, U+2029), halves of characters, numbers that Unicode keeps from
 * being characters, and those that stand where a character was lost: U+FFFC, U+FFFD and private
 * ones.
 */
public final class Controls {

  private static final Characters CONTROLS =
      Characters.ranges(
              0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x9F, 0x2028, 0x2029, 0xD800, 0xDFFF,
              0xFDD0, 0xFDEF, 0xE000, 0xF8FF, 0xFFFC, 0xFFFD, 0xF0000, 0x10FFFF)
          .and(Characters.ranges(lastOfPlanes()));

  private static final int OBJECT = 0xFFFC;
  private static final int LOST = 0xFFFD;

  private Controls() {}

  /** The last two numbers of each of the 17 planes. */
  private static int[] lastOfPlanes() {
    return IntStream.rangeClosed(0, 16)
        .flatMap(plane -> IntStream.of((plane << 16) | 0xFFFE, (plane << 16) | 0xFFFF))
        .toArray();
  }

  /** Where the first of them stands. */
  public static OptionalInt find(String text) {
    return CONTROLS.find(text);
  }

  /** Says why the one which stands there cannot stand there. */
  public static String message(String text, int at) {
    int c = text.codePointAt(at);
    String why =
        switch (c) {
          case LOST -> "U+%04X says that a letter was lost here when the text was saved or copied";
          case OBJECT -> "U+%04X stands for a picture or an object that was not copied";
          default ->
              isPrivate(c)
                  ? "the private character U+%04X is an empty box in most fonts"
                  : "the control character U+%04X cannot be part of a text";
        };
    return why.formatted(c);
  }

  /** What to do about it, where that is not plain. */
  public static Optional<String> hint(String text, int at) {
    int c = text.codePointAt(at);
    return switch (c) {
      case LOST -> Optional.of("write the letter that the source has");
      case OBJECT -> Optional.of("leave it out");
      default ->
          isPrivate(c)
              ? Optional.of("write the character that is meant; an item begins with - and a space")
              : Optional.empty();
    };
  }

  private static boolean isPrivate(int c) {
    return Character.getType(c) == Character.PRIVATE_USE;
  }
}
