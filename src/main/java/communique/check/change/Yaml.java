package communique.check.change;

import java.util.stream.Collectors;

/** Words as YAML that can be pasted. */
public final class Yaml {

  private Yaml() {}

  /** The words as they are if they are plain enough, else {@link #quoted}. */
  public static String scalar(String words) {
    return words.matches("[a-z][a-z0-9 .-]*") ? words : quoted(words);
  }

  /** The words in double quotation marks (YAML 1.2, 7.3.1), on one line. */
  public static String quoted(String words) {
    return words.codePoints().mapToObj(Yaml::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int character) {
    if (character == '"' || character == '\\') {
      return "\\" + Character.toString(character);
    }
    boolean seen =
        !Character.isISOControl(character) && character != '\u2028' && character != '\u2029';
    return seen ? Character.toString(character) : "\\u%04x".formatted(character);
  }
}
