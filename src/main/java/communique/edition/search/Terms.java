package communique.edition.search;

import java.util.function.Consumer;

/**
 * What a text is found by: its words, and of what is written without spaces every letter and every
 * pair of letters, so that any part of it is found; and what other texts write in one.
 */
final class Terms {

  /** In code points. Nobody types more of one word; an address in a text may be any length. */
  private static final int LONGEST = 32;

  private Terms() {}

  /** Calls back with each term of a text; one that stands there twice comes twice. */
  static void of(String text, Consumer<String> action) {
    String folded = Folding.of(text);
    Runs.of(
        folded,
        run -> {
          if (Runs.isUnspaced(run.codePointAt(0))) {
            pairs(run, action);
          } else {
            action.accept(cut(run));
          }
        });
    Joins.of(folded, joined -> action.accept(cut(joined)));
  }

  private static void pairs(String run, Consumer<String> action) {
    int[] letters = run.codePoints().toArray();
    for (int i = 0; i < letters.length; i++) {
      action.accept(new String(letters, i, 1));
      if (i + 1 < letters.length) {
        action.accept(new String(letters, i, 2));
      }
    }
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) > LONGEST
        ? word.substring(0, word.offsetByCodePoints(0, LONGEST))
        : word;
  }
}
