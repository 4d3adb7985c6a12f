package communique.check.article;

import communique.check.article.Alignment.Sides;
import communique.check.article.Alignment.Step;
import java.util.List;

/** Puts an alignment into words: {@code …who cannot [move apart → be separated] and…}. */
final class Telling {

  /** How many words are shown on either side of a difference. */
  private static final int CONTEXT = 5;

  /** How many characters are shown in one piece: a text without spaces has no end. */
  private static final int LONGEST = 400;

  private final Sides sides;
  private final List<Step> steps;
  private final StringBuilder told = new StringBuilder();

  Telling(Sides sides, List<Step> steps) {
    this.sides = sides;
    this.steps = steps;
  }

  String told() {
    int i = 0;
    while (i < steps.size()) {
      int until = end(i);
      if (steps.get(i).same()) {
        same(i, until);
      } else {
        gapBefore(i, until);
        told.append('[').append(ours(i, until)).append(" → ").append(theirs(i, until)).append(']');
      }
      i = until;
    }
    return told.toString();
  }

  /** The step after the last of the same kind. */
  private int end(int from) {
    int i = from;
    while (i < steps.size() && steps.get(i).same() == steps.get(from).same()) {
      i++;
    }
    return i;
  }

  /** Common words; of many only those next to a difference. */
  private void same(int from, int until) {
    boolean first = from == 0;
    boolean last = until == steps.size();
    if (until - from <= 2 * CONTEXT + 2 || (first && last)) {
      gapBefore(from, until);
      told.append(theirs(from, until));
      return;
    }
    if (!first) {
      gapBefore(from, until);
      told.append(theirs(from, from + CONTEXT));
    }
    told.append(first || last ? "" : " … ");
    if (!last) {
      told.append(theirs(until - CONTEXT, until));
    }
  }

  private void gapBefore(int from, int until) {
    boolean spaced =
        steps.subList(from, until).stream()
            .filter(step -> step.their() >= 0)
            .findFirst()
            .map(step -> isSpaced(sides.theirs(), sides.theirTokens(), step.their()))
            .orElseGet(() -> isSpaced(sides.ours(), sides.ourTokens(), steps.get(from).our()));
    told.append(spaced && !told.isEmpty() ? " " : "");
  }

  private static boolean isSpaced(Folded text, Tokens tokens, int token) {
    int start = tokens.start(token);
    return start > 0 && text.plain().charAt(start - 1) == ' ';
  }

  private String ours(int from, int until) {
    List<Integer> tokens =
        steps.subList(from, until).stream().map(Step::our).filter(our -> our >= 0).toList();
    return slice(sides.ours(), sides.ourTokens(), tokens);
  }

  private String theirs(int from, int until) {
    List<Integer> tokens =
        steps.subList(from, until).stream().map(Step::their).filter(their -> their >= 0).toList();
    return slice(sides.theirs(), sides.theirTokens(), tokens);
  }

  private static String slice(Folded text, Tokens tokens, List<Integer> some) {
    return some.isEmpty()
        ? "(nothing)"
        : shortened(
            text.plain()
                .substring(tokens.start(some.get(0)), tokens.end(some.get(some.size() - 1))));
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
