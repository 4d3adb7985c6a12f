package communique.cli.manual;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of one command, in section 1.
 *
 * @param command the command
 * @param version of the program
 * @param day of the build, as {@code 2026-01-31}
 */
record ManualPage(CommandLine command, String version, String day) {

  private static final Map<String, String> CODES = codes();

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "Done.");
    codes.put("1", "The content has errors, or a copy is not complete.");
    codes.put("2", "The command was wrong; one line says what.");
    codes.put("3", "The machine failed: a full disk, a folder that cannot be written.");
    return codes;
  }

  /** What it is called: {@code communique-source-add}. */
  String name() {
    return spec().qualifiedName("-");
  }

  private CommandSpec spec() {
    return command.getCommandSpec();
  }

  /** The page. */
  String text() {
    Roff page = new Roff();
    page.macro("TH", name().toUpperCase(Locale.ROOT), "1", day, title(), title());
    page.macro("SH", "NAME").text(name() + " - " + gist());
    synopsis(page);
    page.macro("SH", "DESCRIPTION");
    lines(spec().usageMessage().description()).forEach(page::text);
    arguments(page);
    commands(page);
    examples(page);
    page.macro("SH", "EXIT STATUS");
    CODES.forEach((code, meaning) -> page.term(code, "").text(meaning));
    if (spec().parent() == null) {
      surroundings(page);
    }
    seeAlso(page);
    return page.toString();
  }

  private String title() {
    return "Communiqué " + version;
  }

  /** The first sentence, as lists of pages show it. */
  private String gist() {
    String all = String.join(" ", lines(spec().usageMessage().description()).toList());
    String first = all.split("\\.(?= |$)", 2)[0];
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }

  private void synopsis(Roff page) {
    String all = new Help(spec(), Help.defaultColorScheme(Ansi.OFF)).synopsis(0).strip();
    String called = spec().qualifiedName(" ");
    page.macro("SH", "SYNOPSIS").macro("B", called);
    page.text(all.substring(called.length()).strip().replaceAll("\\s+", " "));
  }

  private void arguments(Roff page) {
    Help.IParamLabelRenderer labels = help().createDefaultParamLabelRenderer();
    page.macro("SH", "OPTIONS");
    spec().positionalParameters().stream()
        .filter(parameter -> !parameter.hidden())
        .forEach(parameter -> argument(page, "", label(labels, parameter), parameter));
    spec().options().stream()
        .filter(option -> !option.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(
            option ->
                argument(page, String.join(", ", option.names()), label(labels, option), option));
  }

  private Help help() {
    return new Help(spec(), Help.defaultColorScheme(Ansi.OFF));
  }

  private static String label(Help.IParamLabelRenderer labels, ArgSpec argument) {
    return labels.renderParameterLabel(argument, Ansi.OFF, List.of()).toString();
  }

  private static void argument(Roff page, String names, String label, ArgSpec argument) {
    page.term(names, label);
    lines(argument.description()).forEach(page::text);
  }

  private void commands(Roff page) {
    if (!command.getSubcommands().isEmpty()) {
      page.macro("SH", "COMMANDS");
      command
          .getSubcommands()
          .forEach(
              (name, sub) -> {
                page.term(name, "");
                lines(sub.getCommandSpec().usageMessage().description()).forEach(page::text);
              });
    }
  }

  /** Every command has its examples at the end of its help, below a heading of its own. */
  private void examples(Roff page) {
    List<String> examples =
        lines(spec().usageMessage().footer()).filter(line -> line.startsWith("  ")).toList();
    if (!examples.isEmpty()) {
      page.macro("SH", "EXAMPLES").macro("EX");
      examples.forEach(line -> page.text(line.substring(2)));
      page.macro("EE");
    }
  }

  private static void surroundings(Roff page) {
    page.macro("SH", "ENVIRONMENT")
        .term("JAVA_HOME", "")
        .text("The Java that runs the program, 17 or newer, if it has none of its own.")
        .term("COMMUNIQUE_JAVA_OPTIONS", "")
        .text("More options for it, such as -Xmx1g.")
        .term("XDG_CACHE_HOME", "")
        .text("The folder of caches, in place of ~/.cache.");
    page.macro("SH", "FILES")
        .term("~/.cache/communique", "")
        .text("What earlier runs found out. It can be deleted at any time.");
  }

  private void seeAlso(Roff page) {
    List<String> others =
        Stream.concat(
                Stream.iterate(spec().parent(), above -> above != null, CommandSpec::parent),
                command.getSubcommands().values().stream().map(CommandLine::getCommandSpec))
            .map(other -> other.qualifiedName("-") + "(1)")
            .toList();
    page.macro("SH", "SEE ALSO").text(String.join(", ", others));
  }

  /** Lines as the help has them, without its marks for colours and its {@code %n}. */
  private static Stream<String> lines(String... lines) {
    return Stream.of(lines)
        .map(line -> Ansi.OFF.string(line.formatted()))
        .flatMap(String::lines)
        .filter(line -> !line.isBlank());
  }
}
