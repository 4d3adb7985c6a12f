package communique.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * In which words texts differ: every other one is compared with the first. Where the shortest way
 * from one to the other would cost too much (Myers: the square of the words not in common), a word
 * differs if the other text does not have it anywhere.
 */
final class Differing {

  /** A word of a text costs so many comparisons at most. */
  static final int MOST = 4000;

  private final List<String> first;
  private final Set<String> known;
  private final BiPredicate<String, String> same;
  private final BitSet inFirst = new BitSet();
  private final Map<String, Integer> shared = new HashMap<>();
  private int far;

  private Differing(List<String> first, BiPredicate<String, String> same) {
    this.first = first;
    this.known = new HashSet<>(first);
    this.same = same;
  }

  /**
   * The positions of the differing words of each text; in the first those that differ from any.
   *
   * @param same whether two words are the same
   */
  static List<BitSet> in(List<List<String>> texts, BiPredicate<String, String> same) {
    Differing differing = new Differing(texts.get(0), same);
    List<BitSet> marked = new ArrayList<>(List.of(differing.inFirst));
    texts.stream().skip(1).map(differing::of).forEach(marked::add);
    differing.markFar();
    return marked;
  }

  private BitSet of(List<String> other) {
    int shorter = Math.min(first.size(), other.size());
    int begin = 0;
    while (begin < shorter && same.test(first.get(begin), other.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin && same.test(last(first, end), last(other, end))) {
      end++;
    }
    long left = first.size() + other.size() - 2L * (begin + end);
    return left * left <= (long) MOST * other.size() ? near(other, begin, end) : far(other);
  }

  private static String last(List<String> words, int back) {
    return words.get(words.size() - 1 - back);
  }

  private BitSet near(List<String> other, int begin, int end) {
    BitSet differing = new BitSet();
    List<String> one = first.subList(begin, first.size() - end);
    List<String> two = other.subList(begin, other.size() - end);
    for (AbstractDelta<String> delta : DiffUtils.diff(one, two, same).getDeltas()) {
      set(inFirst, begin, delta.getSource());
      set(differing, begin, delta.getTarget());
    }
    return differing;
  }

  private static void set(BitSet differing, int begin, Chunk<String> chunk) {
    int from = begin + chunk.getPosition();
    differing.set(from, from + chunk.size());
  }

  private BitSet far(List<String> other) {
    far++;
    Set.copyOf(other).forEach(word -> shared.merge(word, 1, Integer::sum));
    BitSet differing = new BitSet();
    for (int i = 0; i < other.size(); i++) {
      differing.set(i, !known.contains(other.get(i)));
    }
    return differing;
  }

  /** A word of the first text that one of the far ones does not have. */
  private void markFar() {
    for (int i = 0; i < first.size() && far > 0; i++) {
      if (shared.getOrDefault(first.get(i), 0) < far) {
        inFirst.set(i);
      }
    }
  }
}
