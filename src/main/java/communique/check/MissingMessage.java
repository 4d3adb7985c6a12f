package communique.check;

import communique.model.Vocabulary;
import communique.model.Wordbook;
import communique.problem.Location;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of the interface that a language of the dossier's own has not: pages say them in English,
 * so that a new version of the program stops nobody. A file for a language that the program speaks
 * changes single words, and has nothing to be missing.
 */
final class MissingMessage implements Check<Wordbook> {

  /** More than fit on a screen nobody reads. */
  private static final int MOST = 40;

  @Override
  public Rule rule() {
    return Rule.warning(
        "missing-message",
        "A message file of a language that the program does not speak lacks words of the"
            + " interface; pages say them in English.");
  }

  @Override
  public Class<Wordbook> over() {
    return Wordbook.class;
  }

  @Override
  public void check(Wordbook book, CheckContext context) {
    Set<String> own = book.lines().stream().map(Wordbook.Line::key).collect(Collectors.toSet());
    List<String> missing =
        Vocabulary.keys().stream()
            .filter(key -> !own.contains(key) && !OpenKeys.contain(key))
            .sorted()
            .toList();
    if (book.language().spoken().isEmpty() && !missing.isEmpty()) {
      context.tell(
          Location.of(book.file(context.origin().file())),
          "%s of %s messages are missing; pages say them in English"
              .formatted(missing.size(), Vocabulary.keys().size()),
          Optional.of(hint(missing)));
    }
  }

  private static String hint(List<String> missing) {
    Vocabulary english = Vocabulary.english();
    String lines =
        missing.stream()
            .limit(MOST)
            .map(key -> "\n%s=%s".formatted(key, escaped(english.find(key).orElse(""))))
            .collect(Collectors.joining());
    int more = missing.size() - MOST;
    return "put these into it, translated:"
        + lines
        + (more > 0 ? "\nand %s more".formatted(more) : "");
  }

  /** As it stands in a file: spaces at an end would be lost, and so would the ends of lines. */
  private static String escaped(String pattern) {
    return pattern.replace("\\", "\\\\").replace("\n", "\\n").replaceAll("^ | $", "\\\\u0020");
  }
}
