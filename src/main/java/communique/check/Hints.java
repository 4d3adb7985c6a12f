package communique.check;

import communique.check.article.Article;
import communique.check.article.Flaw;
import communique.check.article.Near;
import java.util.List;
import java.util.Optional;

/** What would mend words that do not stand in an article. */
final class Hints {

  private Hints() {}

  /** The passage of some articles that comes nearest to words; nothing if nothing is like them. */
  static Optional<String> nearest(String words, Cuttings cuttings) {
    return flaw(words, cuttings.articles()).or(() -> nearestPrinted(words, cuttings));
  }

  /** The same for words without any of ours: square brackets are those of the article. */
  static Optional<String> nearestPrinted(String words, Cuttings cuttings) {
    return number(words, cuttings.articles())
        .or(
            () ->
                cuttings
                    .nearest(words)
                    .map(near -> "found there: \"…" + near.passage() + "…\"" + alike(near)));
  }

  /** What to do about a passage that was told already. */
  static String remedy(String words, Article article, Optional<Near> nearest) {
    return flaw(words, List.of(article))
        .or(() -> number(words, List.of(article)))
        .orElseGet(
            () ->
                words.indexOf('[') >= 0 && article.missing(words).isEmpty()
                    ? "the parts stand there, but not in this order or too far apart"
                    : nearest
                        .map(near -> brackets(near) + alike(near))
                        .orElse("nothing there is like it"));
  }

  /** Why brackets of ours do not stand for what the articles have there. */
  private static Optional<String> flaw(String words, List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.flaw(words).stream())
        .map(Flaw::hint)
        .findFirst();
  }

  private static Optional<String> number(String words, List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.wholeNumber(words).stream())
        .map(whole -> "they cut a number in two; whole it is " + Told.quoted(whole))
        .findFirst();
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
