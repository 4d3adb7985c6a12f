package communique.cli.manual;

/**
 * A page in the language of {@code man}: the macros man(7) that groff and mandoc both know. Words
 * are taken as they are; nothing in them is a command.
 */
final class Roff {

  private final StringBuilder page = new StringBuilder();

  /** A line that is a macro with its arguments, in which a hyphen is one. */
  Roff macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument).replace("\\-", "-")).append('"');
    }
    page.append('\n');
    return this;
  }

  /** A line of text. */
  Roff text(String words) {
    page.append(words.startsWith(".") ? "\\&" : "").append(escaped(words)).append('\n');
    return this;
  }

  /** A term, and behind it the words that stand for something. */
  Roff term(String bold, String italic) {
    macro("TP");
    page.append(inFont('B', bold)).append(inFont('I', italic)).append('\n');
    return this;
  }

  private static String inFont(char font, String words) {
    return words.isEmpty() ? "" : "\\f" + font + escaped(words) + "\\fR";
  }

  /** Marks that the language would take for something of its own, and letters beyond ASCII. */
  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    words.codePoints().forEach(letter -> safe.append(escaped(letter)));
    return safe.toString();
  }

  private static String escaped(int letter) {
    return switch (letter) {
      case '\\' -> "\\e";
      case '-' -> "\\-";
      case '\'' -> "\\(aq";
      case '"' -> "\\(dq";
      case '`' -> "\\(ga";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      default -> letter < 128 ? Character.toString(letter) : "\\[u%04X]".formatted(letter);
    };
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
