package communique.cli;

import communique.curate.edit.Typed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command that somebody gave, to be given once more with another folder. */
final class Retyped {

  private static final String IN = "--in=";

  private Retyped() {}

  /** With the folder of a dossier in the place of the one that was named or is the current one. */
  static String in(CommandSpec spec, Path named, Path folder) {
    return in(spec, named, Typed.path(folder));
  }

  /**
   * The same.
   *
   * @param folder as it is typed
   */
  static String in(CommandSpec spec, Path named, String folder) {
    List<String> words = new ArrayList<>(given(spec).stream().map(Typed::word).toList());
    int at = place(given(spec), named);
    if (at >= 0) {
      words.set(at, given(spec).get(at).startsWith(IN) ? IN + folder : folder);
    } else if (isIdWanting(spec)) {
      words.addAll(List.of("--in", folder));
    } else {
      words.add(folder);
    }
    return typed(words);
  }

  /** What was given behind the name of the program. */
  static List<String> given(CommandSpec spec) {
    return spec.root().commandLine().getParseResult().originalArgs();
  }

  /** Words that are typed already, behind the name of the program. */
  static String typed(List<String> words) {
    return words.stream().collect(Collectors.joining(" ", "communique ", ""));
  }

  private static int place(List<String> given, Path named) {
    Path folder = named.toAbsolutePath().normalize();
    for (int at = given.size() - 1; at > 0; at--) {
      String word =
          given.get(at).startsWith(IN) ? given.get(at).substring(IN.length()) : given.get(at);
      if (isPath(word, folder)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isPath(String word, Path folder) {
    try {
      return !word.isEmpty() && Path.of(word).toAbsolutePath().normalize().equals(folder);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a word behind the command would be taken for something else than its folder. */
  private static boolean isIdWanting(CommandSpec spec) {
    return spec.positionalParameters().stream()
        .filter(one -> !one.paramLabel().equals(NamedFolder.LABEL))
        .filter(one -> one.arity().min() == 0)
        .anyMatch(one -> isWanting(spec, one));
  }

  private static boolean isWanting(CommandSpec spec, PositionalParamSpec one) {
    return !spec.commandLine().getParseResult().hasMatchedPositional(one);
  }
}
