package communique.cli.line;

import java.util.Arrays;
import java.util.List;

/**
 * What a command can be told by name.
 *
 * @param name what stands behind the two hyphens
 * @param label what the help calls the value; empty for a flag
 * @param description what the help says, in whole sentences
 * @param form whether it has a value, and how often
 * @param reading makes the value of a word
 * @param <T> the class of the value
 */
public record Option<T>(
    String name, String label, String description, Form form, Reading<T> reading) {

  /** How an option is given. */
  enum Form {
    FLAG,
    ONCE,
    REPEATED,
    LIST
  }

  /** An option that is there or not. */
  public static Option<String> flag(String name, String description) {
    return new Option<>(name, "", description, Form.FLAG, Reading.WORD);
  }

  /** An option with a value. */
  public static <T> Option<T> one(
      String name, String label, String description, Reading<T> reading) {
    return new Option<>(name, label, description, Form.ONCE, reading);
  }

  /** An option that can be given again, each time with a value. */
  public static <T> Option<T> repeated(
      String name, String label, String description, Reading<T> reading) {
    return new Option<>(name, label, description, Form.REPEATED, reading);
  }

  /** An option with values that have commas between; it can be given again. */
  public static <T> Option<T> list(
      String name, String label, String description, Reading<T> reading) {
    return new Option<>(name, label, description, Form.LIST, reading);
  }

  /** As it is typed. */
  String typed() {
    return "--" + name;
  }

  boolean isFlag() {
    return form == Form.FLAG;
  }

  /** As it is typed with a value, in the help. */
  String shown() {
    return switch (form) {
      case FLAG -> typed();
      case ONCE, REPEATED -> typed() + "=" + label;
      case LIST -> typed() + "=" + label + "[," + label + "...]";
    };
  }

  /** The values of what was typed behind it. */
  List<T> read(String typed) {
    List<String> words = form == Form.LIST ? Arrays.asList(typed.split(",", -1)) : List.of(typed);
    try {
      return words.stream().map(reading::read).toList();
    } catch (WrongCommand e) {
      String taking = form == Form.LIST ? " (" + label + ")" : "";
      throw new WrongCommand(
          "Invalid value for option '%s'%s: %s".formatted(typed(), taking, e.getMessage()));
    }
  }
}
