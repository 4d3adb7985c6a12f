package communique.cli.line;

import communique.problem.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a command is used.
 *
 * @param name the word for it
 * @param description what it does, in a sentence
 * @param operand what it is done with
 * @param options what else it can be told, in the order of the help
 */
public record Usage(String name, String description, Operand operand, List<Option<?>> options) {

  /** The word before that of any command. */
  static final String PROGRAM = "communique";

  static final Option<String> HELP = Option.flag("help", "Show this help message and exit.");
  static final Option<String> VERSION =
      Option.flag("version", "Print version information and exit.");

  /** The options that have a letter too. */
  static final Map<String, Option<String>> LETTERS = Map.of("-h", HELP, "-V", VERSION);

  /** Adds the options that every command has, and sorts all by name. */
  public Usage {
    options =
        Stream.concat(options.stream(), Stream.of(HELP, VERSION))
            .sorted(Comparator.comparing(Option::name))
            .toList();
  }

  /**
   * What a line says; whoever asks for help need not have typed the rest of it rightly.
   *
   * @param words those behind the name of the command
   * @throws WrongCommand if it cannot be understood
   */
  public Given read(List<String> words) {
    Given given = new Given(new HashMap<>(), new ArrayList<>());
    Deque<String> left = new ArrayDeque<>(words);
    while (!left.isEmpty() && !given.asksAboutCommand()) {
      String word = left.remove();
      if (word.equals("--")) {
        given.operands().addAll(left);
        left.clear();
      } else if (word.startsWith("-") && word.length() > 1) {
        read(word, left, given);
      } else {
        given.operands().add(word);
      }
    }
    if (!given.asksAboutCommand()) {
      require(given.operands());
    }
    return given;
  }

  private void read(String word, Deque<String> left, Given given) {
    int equals = word.indexOf('=');
    Option<?> option = option(equals < 0 ? word : word.substring(0, equals));
    if (equals >= 0 && option.isFlag()) {
      throw new WrongCommand("option '%s' takes no value".formatted(option.typed()));
    }
    String value = equals >= 0 ? word.substring(equals + 1) : option.isFlag() ? "" : next(option, left);
    option.read(value);
    given.add(option, value);
  }

  private Option<?> option(String typed) {
    return find(typed)
        .orElseThrow(
            () ->
                new WrongCommand(
                    "Unknown option: '%s'; %s"
                        .formatted(
                            typed,
                            Nearest.hint(typed, options.stream().map(Option::typed).toList())
                                .orElse(called() + " --help lists them"))));
  }

  private Optional<Option<?>> find(String typed) {
    return options.stream()
        .filter(one -> one.typed().equals(typed) || one.equals(LETTERS.get(typed)))
        .findFirst();
  }

  private String next(Option<?> option, Deque<String> left) {
    String label = " (" + option.label() + ")";
    if (left.isEmpty()) {
      throw new WrongCommand(
          "Missing required parameter for option '%s'%s".formatted(option.typed(), label));
    }
    if (find(left.element()).isPresent()) {
      throw new WrongCommand(
          "Expected parameter for option '%s' but found '%s'"
              .formatted(option.typed(), left.element()));
    }
    return left.remove();
  }

  String called() {
    return PROGRAM + " " + name;
  }

  private void require(List<String> operands) {
    if (operands.size() > 1) {
      throw new WrongCommand(
          "%s takes one %s; '%s' is one too many"
              .formatted(called(), operand.label(), operands.get(1)));
    }
    if (operands.isEmpty() && operand.required()) {
      throw new WrongCommand("Missing required parameter: '%s'".formatted(operand.label()));
    }
  }
}
