package communique.shape;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The characters that no text of a dossier holds: controls, line ends that YAML and Markdown do not
 * know as such (U+0085, U+2028, U+2029), halves of characters, numbers that Unicode keeps from being
 * characters, and those that stand where a character was lost: U+FFFC, U+FFFD and private ones.
 */
public final class Controls {

  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x{9F}\\x{2028}\\x{2029}"
              + "\\x{E000}-\\x{F8FF}\\x{FFFC}\\x{FFFD}\\x{F0000}-\\x{10FFFF}"
              + "\\x{D800}-\\x{DFFF}\\x{FDD0}-\\x{FDEF}"
              + IntStream.rangeClosed(0, 16)
                  .mapToObj("\\x{%1$XFFFE}\\x{%1$XFFFF}"::formatted)
                  .collect(Collectors.joining())
              + "]");

  private static final int OBJECT = 0xFFFC;
  private static final int LOST = 0xFFFD;

  private Controls() {}

  /** Where the first of them stands. */
  public static OptionalInt find(String text) {
    Matcher control = CONTROL.matcher(text);
    return control.find() ? OptionalInt.of(control.start()) : OptionalInt.empty();
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
