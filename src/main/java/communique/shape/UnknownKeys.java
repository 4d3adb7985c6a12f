package communique.shape;

import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Nearest;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tells keys that are no fields of a record.
 *
 * @param file its name, as printed in problems
 * @param problems takes what is wrong
 * @param keys the fields of the record
 */
record UnknownKeys(String file, Consumer<Problem> problems, List<String> keys) {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final String VALUE = "is";

  /** Tells those of a mapping; gives them, and the keys that they were meant to be. */
  Set<String> in(Node.Mapping mapping) {
    List<Node.Scalar> unknown = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key().text())) {
        unknown.add(entry.key());
      }
    }
    if (unknown.isEmpty()) {
      return Set.of();
    }
    if (areLanguages(unknown, mapping)) {
      return languages(unknown.get(0));
    }
    Set<String> misspelt = new HashSet<>();
    for (Node.Scalar key : unknown) {
      tell(key, mapping, unknown);
      misspelt.add(key.text());
      Nearest.to(Invisible.without(key.text()), keys).ifPresent(misspelt::add);
    }
    return misspelt;
  }

  private void tell(Node.Scalar key, Node.Mapping mapping, List<Node.Scalar> unknown) {
    String written = key.text();
    Optional<String> unseen = Invisible.told(written);
    Problem problem =
        unseen.isPresent()
            ? problem(key, "the key \"" + written + "\" has " + unseen.get() + " in it")
            : Problem.of(
                ReadingRules.UNKNOWN_FIELD,
                place(key),
                "there is no field \"" + written + "\" here");
    problems.accept(
        problem
            .hint(
                Nearest.hint(Invisible.without(written), keys)
                    .or(() -> Optional.of("the fields are " + String.join(", ", keys))))
            .fix(
                meant(key)
                    .filter(meant -> mapping.find(meant).isEmpty())
                    .filter(meant -> isAlone(key, meant, unknown))
                    .map(meant -> Fix.replace(place(key), written, meant))));
  }

  private Optional<String> meant(Node.Scalar key) {
    return Nearest.only(Invisible.without(key.text()), keys);
  }

  /** Whether no other of the unknown keys may be meant for the same. */
  private boolean isAlone(Node.Scalar key, String meant, List<Node.Scalar> unknown) {
    return unknown.stream()
        .filter(other -> !other.mark().equals(key.mark()))
        .noneMatch(other -> meant(other).filter(meant::equals).isPresent());
  }

  private Problem problem(Node.Scalar key, String message) {
    return Problem.of(ReadingRules.INVISIBLE_TEXT, place(key), message);
  }

  private Location place(Node.Scalar key) {
    return Location.of(file, key.mark());
  }

  /** Whether wordings by language stand where the value is due, which is one level further down. */
  private boolean areLanguages(List<Node.Scalar> unknown, Node.Mapping mapping) {
    return keys.contains(VALUE)
        && mapping.find(VALUE).isEmpty()
        && unknown.stream().allMatch(key -> LANGUAGE.matcher(key.text()).matches());
  }

  private Set<String> languages(Node.Scalar first) {
    problems.accept(
        Problem.of(
                ReadingRules.UNKNOWN_FIELD,
                place(first),
                "there is no field \"" + first.text() + "\" here")
            .hint("words by language stand under is: write {is: {" + first.text() + ": …}}"));
    return Set.of(first.text(), VALUE);
  }
}
