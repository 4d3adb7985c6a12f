package communique.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hints of one run. To compare every unknown word with every known one costs the product of the
 * two, and a run with many unknown words has one cause that the first hints show: so many words get
 * a hint, each of them wherever it stands.
 */
public final class Hints {

  /** So many different words are compared. */
  public static final int MOST = 50;

  private final Map<String, Optional<String>> known = new HashMap<>();

  /**
   * {@code did you mean "…"?} for the nearest candidate, if one is near enough.
   *
   * @param family what the candidates are: the same word may be meant for another elsewhere
   */
  public Optional<String> nearest(
      String word, String family, Supplier<? extends Collection<String>> candidates) {
    String asked = family + " " + word;
    return isCompared(asked)
        ? known.computeIfAbsent(asked, key -> Nearest.hint(word, candidates.get()))
        : Optional.of("only the first " + MOST + " unknown words of a run are compared");
  }

  /**
   * The candidate of which a word is a slip; nothing, too, for words after so many that were none.
   */
  public Optional<String> slipOf(
      String word, String family, Supplier<? extends Collection<String>> candidates) {
    String asked = family + " " + word;
    return isCompared(asked)
        ? known.computeIfAbsent(asked, key -> Nearest.slipOf(word, candidates.get()))
        : Optional.empty();
  }

  private boolean isCompared(String asked) {
    return known.containsKey(asked) || known.size() < MOST;
  }
}
