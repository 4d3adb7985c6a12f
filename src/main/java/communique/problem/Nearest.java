package communique.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate with the fewest edits from {@code word}, if it is near enough to be a slip of the
   * finger: at most a third of the longer word, transposed neighbours counting once.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int most = Math.min(least, limit(word, candidate));
      int edits = distance(word, candidate, most);
      if (edits <= most && (edits < least || candidate.compareTo(best) < 0)) {
        best = candidate;
        least = edits;
      }
    }
    return least == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
  }

  /** {@code did you mean "…"?} for the nearest candidate, if one is near enough. */
  public static Optional<String> hint(String word, Collection<String> candidates) {
    return to(word, candidates).map(Nearest::asked);
  }

  /**
   * The same for an id, of which somebody may have written a part: a family name, say, if only one
   * has it.
   */
  public static Optional<String> hintOfId(String word, Collection<String> ids) {
    List<String> whole =
        ids.stream().filter(id -> List.of(id.split("-", -1)).contains(word)).distinct().toList();
    return hint(word, ids)
        .or(() -> whole.size() == 1 ? Optional.of(asked(whole.get(0))) : Optional.empty());
  }

  /**
   * The same for one of a few words that mean different things: at most a fifth of the longer word
   * may be another letter. So {@code denounced} is not taken for {@code announced}.
   */
  public static Optional<String> slip(String word, Collection<String> words) {
    return slipOf(word, words).map(Nearest::asked);
  }

  /** The word of which the other is such a slip. */
  static Optional<String> slipOf(String word, Collection<String> words) {
    return to(word, words)
        .filter(
            found -> distance(word, found, found.length()) <= Math.max(1, longer(word, found) / 5));
  }

  /**
   * The one word of which the other is such a slip; nothing if it may be a slip of another, too.
   */
  public static Optional<String> only(String word, Collection<String> words) {
    List<String> near =
        words.stream()
            .distinct()
            .filter(
                one ->
                    distance(word, one, Math.max(1, longer(word, one) / 5))
                        <= Math.max(1, longer(word, one) / 5))
            .limit(2)
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  static String asked(String meant) {
    return "did you mean \"" + meant + "\"?";
  }

  private static int limit(String word, String candidate) {
    return Math.max(1, longer(word, candidate) / 3);
  }

  private static int longer(String one, String other) {
    return Math.max(one.length(), other.length());
  }

  /**
   * The edits from one word to the other, transposed neighbours counting once; some number above
   * {@code most} if there are more than that. Only what can be that near is looked at: the cost is
   * the length of a word times {@code most}.
   */
  public static int distance(CharSequence a, CharSequence b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    Rows rows = new Rows(b.length() + 1, most + 1);
    for (int i = 0; i <= a.length(); i++) {
      rows.next(i);
      for (int j = Math.max(0, i - most); j <= Math.min(b.length(), i + most); j++) {
        rows.put(j, i == 0 || j == 0 ? i + j : rows.step(a, b, i, j));
      }
      if (rows.isHopeless()) {
        return most + 1;
      }
    }
    return rows.row[b.length()];
  }

  /** The last three rows of the table of edits; what was not looked at is too far. */
  private static final class Rows {

    private final int far;
    private int[] older;
    private int[] old;
    private int[] row;
    private int leastOfOld;
    private int least;

    Rows(int length, int far) {
      this.far = far;
      older = new int[length];
      old = new int[length];
      row = new int[length];
    }

    /** Only the stretch that the last steps touched, and its neighbours, are made far again. */
    void next(int i) {
      int[] free = older;
      older = old;
      old = row;
      row = free;
      leastOfOld = i == 0 ? far : least;
      least = far;
      int from = Math.max(0, i - far - 2);
      Arrays.fill(row, Math.min(from, row.length), Math.min(row.length, i + far + 1), far);
    }

    void put(int j, int edits) {
      row[j] = edits;
      least = Math.min(least, edits);
    }

    int step(CharSequence a, CharSequence b, int i, int j) {
      int replaced = old[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int best = Math.min(replaced, 1 + Math.min(old[j], row[j - 1]));
      boolean swapped =
          i > 1
              && j > 1
              && a.charAt(i - 1) == b.charAt(j - 2)
              && a.charAt(i - 2) == b.charAt(j - 1);
      return swapped ? Math.min(best, older[j - 2] + 1) : best;
    }

    boolean isHopeless() {
      return least >= far && leastOfOld >= far;
    }
  }
}
