package communique.check.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The cheapest way to turn words into a passage of an article: an alignment of tokens in which the
 * article may begin and end anywhere.
 */
final class Alignment {

  /** What it costs to leave out one of their words, one of ours, or to put one for another. */
  private static final int THEIRS = 2;

  private static final int OURS = 3;
  private static final int REPLACED = 3;

  private final Sides sides;
  private final Window window;
  private final List<String> ours;
  private final List<String> theirs;
  private final List<String> ourLooks;
  private final List<String> theirLooks;
  private final int[][] cost;

  /** The words that are looked for, and the article. */
  record Sides(Folded ours, Tokens ourTokens, Folded theirs, Tokens theirTokens) {}

  /**
   * What is aligned.
   *
   * @param length how many of our tokens
   * @param from the first token of the article
   * @param until the token after the last
   */
  record Window(int length, int from, int until) {}

  /** One of our tokens, one of theirs, or both; -1 where there is none. */
  record Step(int our, int their, boolean same) {}

  Alignment(Sides sides, Window window) {
    this.sides = sides;
    this.window = window;
    ours = words(sides.ours, sides.ourTokens, 0, window.length);
    theirs = words(sides.theirs, sides.theirTokens, window.from, window.until);
    ourLooks = ours.stream().map(LookAlikes::skeleton).toList();
    theirLooks = theirs.stream().map(LookAlikes::skeleton).toList();
    int width = window.until - window.from;
    cost = new int[window.length + 1][width + 1];
    for (int i = 1; i <= window.length; i++) {
      cost[i][0] = i * OURS;
      for (int j = 1; j <= width; j++) {
        int gap = Math.min(cost[i - 1][j] + OURS, cost[i][j - 1] + THEIRS);
        cost[i][j] = Math.min(cost[i - 1][j - 1] + replaced(i, j), gap);
      }
    }
  }

  private static List<String> words(Folded text, Tokens tokens, int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(token -> text.text().substring(tokens.start(token), tokens.end(token)))
        .toList();
  }

  /** What looks alike, or differs in case only, is nearly the same. */
  private int replaced(int i, int j) {
    if (!ourLooks.get(i - 1).equals(theirLooks.get(j - 1))) {
      return REPLACED;
    }
    return ours.get(i - 1).equals(theirs.get(j - 1)) ? 0 : 1;
  }

  /** How many tokens are the same on both sides, or look alike. */
  long shared() {
    return steps().stream()
        .filter(step -> step.our >= 0 && step.their >= 0)
        .filter(step -> replaced(step.our + 1, step.their - window.from + 1) < REPLACED)
        .count();
  }

  /** The steps from the first of our tokens to the last. */
  private List<Step> steps() {
    List<Step> back = new ArrayList<>();
    int i = window.length;
    int j = end();
    while (i > 0) {
      Step step = before(i, j);
      back.add(step);
      i -= step.our >= 0 ? 1 : 0;
      j -= step.their >= 0 ? 1 : 0;
    }
    Collections.reverse(back);
    return back;
  }

  private int end() {
    int[] last = cost[window.length];
    int best = 0;
    for (int j = 1; j < last.length; j++) {
      best = last[j] <= last[best] ? j : best;
    }
    return best;
  }

  private Step before(int i, int j) {
    int their = window.from + j - 1;
    if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + replaced(i, j)) {
      return new Step(i - 1, their, replaced(i, j) == 0);
    }
    return cost[i][j] == cost[i - 1][j] + OURS
        ? new Step(i - 1, -1, false)
        : new Step(-1, their, false);
  }

  /** The passage in words, what differs in brackets. */
  Near near() {
    List<Step> steps = steps();
    int differing = (int) steps.stream().filter(step -> !step.same).count();
    return new Near(new Telling(sides, steps).told(), differing, lookAlike(steps));
  }

  private Optional<String> lookAlike(List<Step> steps) {
    return steps.stream()
        .filter(step -> step.our >= 0 && step.their >= 0)
        .flatMap(
            step ->
                LookAlikes.told(ours.get(step.our), theirs.get(step.their - window.from)).stream())
        .findFirst();
  }
}
