package communique.content.yaml;

import java.util.OptionalInt;

/**
 * The characters that no text of a dossier holds: controls, line ends that YAML and Markdown do not
 * know as such (U+0085, U+2028, U+2029), and halves of characters.
 */
public final class Controls {

  private Controls() {}

  /** Where the first of them stands. */
  public static OptionalInt find(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c < ' ' || c >= 0x7F) && isControl(text.codePointAt(at))) {
        return OptionalInt.of(at);
      }
      if (Character.isHighSurrogate(c)) {
        at++;
      }
    }
    return OptionalInt.empty();
  }

  /** Half of a character is one too, and what is no character; a tab or a line break is none. */
  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default -> c == 0xFFFE || c == 0xFFFF;
    };
  }

  /** Says that the one which stands there cannot stand there. */
  public static String message(String text, int at) {
    return "the control character U+%04X cannot be part of a text".formatted(text.codePointAt(at));
  }
}
