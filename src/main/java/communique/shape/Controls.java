package communique.shape;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The characters that no text of a dossier holds: controls, line ends that YAML and Markdown do not
 * know as such (U+0085, U+2028, U+2029), halves of characters, and numbers that Unicode keeps from
 * being characters.
 */
public final class Controls {

  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x{9F}\\x{2028}\\x{2029}"
              + "\\x{D800}-\\x{DFFF}\\x{FDD0}-\\x{FDEF}"
              + IntStream.rangeClosed(0, 16)
                  .mapToObj("\\x{%1$XFFFE}\\x{%1$XFFFF}"::formatted)
                  .collect(Collectors.joining())
              + "]");

  private Controls() {}

  /** Where the first of them stands. */
  public static OptionalInt find(String text) {
    Matcher control = CONTROL.matcher(text);
    return control.find() ? OptionalInt.of(control.start()) : OptionalInt.empty();
  }

  /** Says that the one which stands there cannot stand there. */
  public static String message(String text, int at) {
    return "the control character U+%04X cannot be part of a text".formatted(text.codePointAt(at));
  }
}
