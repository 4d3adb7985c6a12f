package communique.cli;

import communique.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the library says of words that a command cannot take, as editors say it. */
final class WrongWords {

  private static final Pattern INVALID =
      Pattern.compile(
          "Invalid value for (?:option '(?<option>[^']+)'(?: \\([^)]*\\))?"
              + "|positional parameter at index \\d+ \\((?<label>[^)]*)\\)): (?<rest>.*)",
          Pattern.DOTALL);

  private WrongWords() {}

  /** The message. */
  static String told(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return Unknown.of(unmatched).told();
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec first = missing.getMissing().get(0);
      return first instanceof OptionSpec option
          ? "behind %s stands %s, which is missing"
              .formatted(option.longestName(), first.paramLabel())
          : first.paramLabel() + " is missing";
    }
    String message = String.valueOf(wrong.getMessage());
    Matcher invalid = INVALID.matcher(message);
    if (!invalid.matches()) {
      return message;
    }
    String name =
        Optional.ofNullable(invalid.group("option")).orElseGet(() -> invalid.group("label"));
    return Optional.ofNullable(wrong.getArgSpec())
        .flatMap(arg -> takes(arg, wrong.getValue()))
        .map(takes -> name + " " + takes)
        .orElseGet(() -> name + ": " + invalid.group("rest"));
  }

  private static Optional<String> takes(ArgSpec arg, String value) {
    Class<?> type = Stream.of(arg.auxiliaryTypes()).findFirst().orElse(arg.type());
    List<String> words =
        type.isEnum()
            ? Stream.of(type.getEnumConstants())
                .map(one -> one.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList()
            : List.of();
    if (type == boolean.class) {
      return Optional.of("takes " + values(arg) + ", not \"" + value + "\"");
    }
    if (type == int.class || type == Integer.class) {
      return Optional.of("takes a whole number, not \"" + value + "\"");
    }
    return Optional.of(words)
        .filter(all -> !all.isEmpty())
        .map(
            all ->
                "takes %s, not \"%s\"%s"
                    .formatted(
                        either(all),
                        value,
                        Nearest.to(value, all)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("")));
  }

  /** What may stand behind an option that is one alone, too: {@code --fix} and {@code =hashes}. */
  private static String values(ArgSpec arg) {
    String name = ((OptionSpec) arg).longestName() + "=";
    return arg.command().options().stream()
        .map(OptionSpec::longestName)
        .filter(other -> other.startsWith(name))
        .map(other -> other.substring(name.length()))
        .findFirst()
        .map(word -> word + " or nothing")
        .orElse("nothing behind it");
  }

  private static String either(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** What is to stand where nothing does. */
  static Optional<String> hint(ParameterException wrong) {
    return wrong instanceof MissingParameterException missing
        ? missing.getMissing().stream().findFirst().map(arg -> hint(arg, wrong) + example(wrong))
        : Optional.empty();
  }

  /** The first example of the command's help, on a line of its own. */
  private static String example(ParameterException wrong) {
    return Stream.of(wrong.getCommandLine().getCommandSpec().usageMessage().footer())
        .map(String::strip)
        .filter(line -> line.startsWith("communique "))
        .findFirst()
        .map("\n  such as: "::concat)
        .orElse("");
  }

  private static String hint(ArgSpec arg, ParameterException wrong) {
    return arg.paramLabel()
        + ": "
        + String.join(" ", arg.description()).strip()
        + " "
        + wrong.getCommandLine().getCommandSpec().qualifiedName()
        + " --help has examples";
  }
}
