package communique.check;

import communique.check.article.Article;
import communique.check.article.Near;
import java.util.Optional;

/** What would mend words that do not stand in an article. */
final class Hints {

  private static final String CUT =
      "give at least three words on either side of […]: fewer would be found anywhere";

  private Hints() {}

  /** The passage that comes nearest to words; nothing if nothing is like them. */
  static Optional<String> nearest(String words, Optional<Near> nearest) {
    return Article.isCutTooShort(words)
        ? Optional.of(CUT)
        : nearest.map(near -> "found there: \"…" + near.passage() + "…\"" + alike(near));
  }

  /** What to do about a passage that was told already. */
  static String remedy(String words, Article article, Optional<Near> nearest) {
    if (Article.isCutTooShort(words)) {
      return CUT;
    }
    if (words.indexOf('[') >= 0 && article.missing(words).isEmpty()) {
      return "the parts stand there, but not in this order or too far apart";
    }
    return nearest.map(near -> brackets(near) + alike(near)).orElse("nothing there is like it");
  }

  private static String brackets(Near near) {
    return near.differing() > 0
        ? "in the brackets: the words here → the words of the article"
        : "the words are the same; the spaces between them are not";
  }

  private static String alike(Near near) {
    return near.lookAlike().map(names -> "; they only look alike: " + names).orElse("");
  }
}
