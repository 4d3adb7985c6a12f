package communique.cli.manual;

import communique.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the manual pages and the completion of shells, in the folders where these look. */
public final class Manual {

  /** So wide that no line of the help is broken: {@code man} breaks them. */
  private static final int ENDLESS = 10_000;

  /** Takes what the script for bash, which stands beside it, knows. */
  private static final String ZSH =
      """
      #compdef communique
      autoload -U +X bashcompinit && bashcompinit
      (( $+functions[compopt] )) || compopt() { }
      . "${${(%%):-%%x}:A:h}/../../bash-completion/completions/%1$s"
      _bash_complete -o default -F _complete_%1$s
      """;

  private Manual() {}

  /**
   * Writes them.
   *
   * @param args the folder, the version of the program, and the time of the build
   */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[0]);
    for (Map.Entry<String, String> file : files(args[1], args[2].substring(0, 10)).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
    }
  }

  /**
   * What there is to write, by its path.
   *
   * @param version of the program
   * @param day of the build
   */
  public static Map<String, String> files(String version, String day) {
    Map<String, String> files = new TreeMap<>();
    CommandLine all = Main.commands().setUsageHelpWidth(ENDLESS);
    add(files, all, version, day);
    String name = all.getCommandName();
    files.put(
        "bash-completion/completions/" + name,
        plain(AutoComplete.bash(name, typed(Main.commands()))));
    files.put("zsh/site-functions/_" + name, ZSH.formatted(name));
    return files;
  }

  /** The library writes its numbers in the digits of the machine's locale. */
  private static String plain(String script) {
    return script
        .codePoints()
        .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** With the values of options as people type them. */
  private static CommandLine typed(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    for (OptionSpec option : List.copyOf(spec.options())) {
      if (option.completionCandidates() != null) {
        List<String> values = new ArrayList<>();
        option.completionCandidates().forEach(value -> values.add(value.toLowerCase(Locale.ROOT)));
        spec.remove(option);
        spec.addOption(option.toBuilder().completionCandidates(values).build());
      }
    }
    command.getSubcommands().values().forEach(Manual::typed);
    return command;
  }

  private static void add(
      Map<String, String> files, CommandLine command, String version, String day) {
    ManualPage page = new ManualPage(command, version, day);
    files.put("man/man1/" + page.name() + ".1", page.text());
    command.getSubcommands().values().forEach(sub -> add(files, sub, version, day));
  }
}
