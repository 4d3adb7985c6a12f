package communique.content.yaml;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that no text of a dossier holds: controls, and halves of characters. */
public final class Controls {

  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\x{80}-\\x{84}\\x{86}-\\x{9F}"
              + "\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

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
