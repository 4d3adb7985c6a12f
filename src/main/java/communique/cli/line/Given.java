package communique.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command line says.
 *
 * @param values what was typed behind the option of a name, once for each time it was given
 * @param operands the words that are no options
 */
public record Given(Map<String, List<String>> values, List<String> operands) {

  void add(Option<?> option, String value) {
    List<String> typed = values.computeIfAbsent(option.name(), first -> new ArrayList<>());
    typed.add(value);
    boolean once = option.form() == Option.Form.FLAG || option.form() == Option.Form.ONCE;
    if (once && typed.size() > 1) {
      String taking = option.isFlag() ? "" : " (" + option.label() + ")";
      throw new WrongCommand(
          "option '%s'%s should be specified only once".formatted(option.typed(), taking));
    }
  }

  /** Whether an option is given. */
  public boolean has(Option<?> option) {
    return values.containsKey(option.name());
  }

  /** The value of an option that is given once; nothing if it is not given. */
  public <T> Optional<T> value(Option<T> option) {
    return values(option).stream().findFirst();
  }

  /** All values of an option, in the order in which they are given. */
  public <T> List<T> values(Option<T> option) {
    return values.getOrDefault(option.name(), List.of()).stream()
        .flatMap(typed -> option.read(typed).stream())
        .toList();
  }

  /** What the command is to be done with; nothing if it is not said. */
  public Optional<String> operand() {
    return operands.stream().findFirst();
  }

  /** Whether help is all that is wanted. */
  public boolean asksForHelp() {
    return has(Usage.HELP);
  }

  /** Whether the version is all that is wanted. */
  public boolean asksForVersion() {
    return has(Usage.VERSION);
  }

  boolean asksAboutCommand() {
    return asksForHelp() || asksForVersion();
  }
}
