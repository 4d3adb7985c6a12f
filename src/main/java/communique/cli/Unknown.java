package communique.cli;

import communique.curate.edit.Typed;
import communique.problem.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A word that a command does not know.
 *
 * @param word the first of them
 * @param spec the command that met it
 */
record Unknown(String word, CommandSpec spec) {

  /** What other programs call what these commands do. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("lint", "check"),
          Map.entry("validate", "check"),
          Map.entry("test", "check"),
          Map.entry("preview", "serve"),
          Map.entry("server", "serve"),
          Map.entry("watch", "serve"),
          Map.entry("start", "init"),
          Map.entry("create", "new"),
          Map.entry("make", "build"),
          Map.entry("generate", "build"),
          Map.entry("deploy", "publish"),
          Map.entry("move", "rename"),
          Map.entry("mv", "rename"),
          Map.entry("status", "todo"),
          Map.entry("pdf", "print"),
          Map.entry("docx", "export docx"),
          Map.entry("word", "export docx"),
          Map.entry("lsp", "language-server"),
          Map.entry("version", "--version"));

  /** The first word that a command did not know. */
  static Unknown of(UnmatchedArgumentException unmatched) {
    return new Unknown(
        unmatched.getUnmatched().get(0), unmatched.getCommandLine().getCommandSpec());
  }

  /** What to tell of it, with what may have been meant. */
  String told() {
    if (word.startsWith("-")) {
      return isBeforeCommand().orElseGet(this::unknownOption);
    }
    return spec.subcommands().isEmpty() ? tooMany() : unknownCommand();
  }

  private String unknownOption() {
    String name = word.split("=", 2)[0];
    List<String> options =
        spec.options().stream()
            .filter(option -> !option.hidden())
            .flatMap(option -> Stream.of(option.names()))
            .filter(known -> known.startsWith("--"))
            .toList();
    Optional<String> near =
        options.stream()
            .filter(known -> name.length() > 1 && known.startsWith("--" + bare(name)))
            .findFirst()
            .or(() -> Nearest.to(name, options));
    return "there is no option \"%s\"; %s".formatted(name, near.map(Unknown::meant).orElse(list()));
  }

  private static String bare(String option) {
    return option.replaceFirst("^-+", "");
  }

  /** An option of a command stands in front of its name. */
  private Optional<String> isBeforeCommand() {
    List<String> given = new ArrayList<>(Retyped.given(spec));
    Optional<String> command =
        spec.parent() != null
            ? Optional.empty()
            : given.stream().filter(spec.subcommands()::containsKey).findFirst();
    return command
        .filter(
            name ->
                Optional.ofNullable(spec.subcommands().get(name))
                    .filter(one -> isOption(one.getCommandSpec()))
                    .isPresent())
        .map(
            name -> {
              given.remove(name);
              given.add(0, name);
              return "the command comes first: "
                  + Retyped.typed(given.stream().map(Typed::word).toList());
            });
  }

  private boolean isOption(CommandSpec command) {
    return command.options().stream()
        .map(OptionSpec::names)
        .flatMap(Stream::of)
        .anyMatch(word.split("=", 2)[0]::equals);
  }

  private String unknownCommand() {
    String name = (spec.parent() == null ? "" : spec.name() + " ") + word;
    return "there is no command \"%s\"; %s"
        .formatted(name, dossier().or(this::command).or(this::known).orElse(list()));
  }

  private Optional<String> known() {
    return Words.find(word)
        .map(found -> "communique explain " + found.getKey() + " tells what that word means");
  }

  /** A dossier without a word what to do with it. */
  private Optional<String> dossier() {
    return path(word)
        .filter(Folder::isDossier)
        .map(
            folder ->
                "say what to do with that dossier, such as: communique check "
                    + Typed.path(folder));
  }

  private Optional<String> command() {
    List<String> names = List.copyOf(spec.subcommands().keySet());
    return Optional.ofNullable(spec.parent() == null ? ELSEWHERE.get(word) : null)
        .or(() -> Nearest.to(word, names).map(this::whole))
        .or(() -> nested(spec.subcommands()))
        .map(Unknown::meant);
  }

  /** With the command that it stands behind. */
  private String whole(String name) {
    return spec.parent() == null ? name : spec.name() + " " + name;
  }

  /** {@code source add} for {@code add}. */
  private Optional<String> nested(Map<String, CommandLine> commands) {
    return commands.values().stream()
        .filter(one -> one.getSubcommands().containsKey(word))
        .map(one -> one.getCommandName() + " " + word)
        .reduce((one, next) -> one + "\" or \"" + next);
  }

  private String tooMany() {
    return "\"%s\" is one word too many; %s"
        .formatted(word, parted().or(this::placed).orElse(list()));
  }

  /** A folder to write into, without the option that says so. */
  private Optional<String> placed() {
    List<String> given = Retyped.given(spec);
    return Stream.of("--to", "--out")
        .filter(spec.optionsMap()::containsKey)
        .findFirst()
        .filter(name -> given.contains(word))
        .filter(name -> given.stream().noneMatch(one -> one.startsWith(name)))
        .map(
            name -> {
              List<String> words = new ArrayList<>(given.stream().map(Typed::word).toList());
              words.add(words.lastIndexOf(Typed.word(word)), name);
              return "what is written into stands behind %s: %s"
                  .formatted(name, Retyped.typed(words));
            });
  }

  /** A path with spaces that nobody has put in quotation marks. */
  private Optional<String> parted() {
    List<String> given = Retyped.given(spec);
    for (int from = 0; from < given.size(); from++) {
      for (int to = given.size(); to > from + 1; to--) {
        String joined = String.join(" ", given.subList(from, to));
        if (path(joined).filter(Files::exists).isPresent()) {
          List<String> words = new ArrayList<>(given.stream().map(Typed::word).toList());
          words.subList(from, to).clear();
          words.add(from, Typed.word(joined));
          return Optional.of(
              "a path with a space is put in quotation marks: " + Retyped.typed(words));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> path(String words) {
    try {
      return Optional.of(Path.of(words));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String meant(String near) {
    return "did you mean \"" + near + "\"?";
  }

  private String list() {
    return spec.qualifiedName() + " --help lists what there is";
  }
}
