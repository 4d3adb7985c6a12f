package communique.check.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds where an article comes nearest to some words. Rare words vote for the places where the
 * passage would begin; the words around the place with the most votes are aligned. The work is
 * bounded whatever the article is.
 */
final class NearestPassage {

  /** How many words are looked for. */
  private static final int LONGEST = 150;

  /** A word that stands in more places than this votes for the first of them only. */
  private static final int VOTES = 500;

  /** How many votes are counted in all; rare words have theirs first. */
  private static final int ALL_VOTES = 5000;

  private final Folded text;
  private final Tokens tokens;
  private final Index index;

  NearestPassage(Folded text, Tokens tokens, Index index) {
    this.text = text;
    this.tokens = tokens;
    this.index = index;
  }

  Optional<Near> to(String words) {
    Folded wanted = Folded.of(words);
    Tokens its = Tokens.of(wanted.plain());
    int[] numbers = index.numbers(wanted, its);
    int length = Math.min(numbers.length, LONGEST);
    int slack = Math.max(6, length / 3);
    return bucket(numbers, length, slack)
        .map(bucket -> window(bucket * slack, length, slack))
        .map(window -> new Alignment(new Alignment.Sides(wanted, its, text, tokens), window))
        .filter(alignment -> alignment.shared() * 2 >= length)
        .map(Alignment::near);
  }

  /** The stretch of beginnings that has most votes; neighbours share theirs. */
  private Optional<Integer> bucket(int[] numbers, int length, int slack) {
    Map<Integer, Double> votes = new HashMap<>();
    int left = ALL_VOTES;
    for (int at : rarestFirst(numbers, length)) {
      double weight = 1.0 / Math.max(1, index.frequency(numbers[at])) + 0.2;
      int most = Math.min(VOTES, left);
      left -= Math.min(most, index.frequency(numbers[at]));
      index
          .tokens(numbers[at])
          .limit(most)
          .map(token -> Math.floorDiv(token - at, slack))
          .forEach(
              bucket -> {
                votes.merge(bucket, weight, Double::sum);
                votes.merge(bucket - 1, weight, Double::sum);
              });
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Integer, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private List<Integer> rarestFirst(int[] numbers, int length) {
    return IntStream.range(0, length)
        .boxed()
        .sorted(Comparator.comparingInt(at -> index.frequency(numbers[at])))
        .toList();
  }

  /** The tokens in which the passage must lie, and the numbers of what is looked for. */
  private Alignment.Window window(int begin, int length, int slack) {
    int from = Math.max(0, begin - slack);
    int until = Math.min(tokens.count(), begin + 3 * slack + length);
    return new Alignment.Window(length, from, until);
  }
}
