package communique.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Several words in the place of one: a list without its brackets. */
public final class Several {

  private static final String BETWEEN = "\\s*[,;，、；/]\\s*|\\s+";

  private Several() {}

  /**
   * How they are written; nothing if it is not several.
   *
   * @param isOne whether a word could stand alone
   */
  public static Optional<String> told(String words, Predicate<String> isOne) {
    List<String> parts =
        Stream.of(words.split(BETWEEN, -1)).filter(part -> !part.isEmpty()).toList();
    return parts.size() > 1 && parts.stream().allMatch(isOne)
        ? Optional.of(
            "several stand in brackets, with commas between: [" + String.join(", ", parts) + "]")
        : Optional.empty();
  }
}
