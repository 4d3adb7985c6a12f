package communique.check;

import communique.check.article.Article;
import communique.problem.Rule;
import java.util.Optional;

/** More of an article's own telling than is needed to find a place in it. */
final class TooMuchSourceText extends Comparing {

  /** So many words are allowed, not counting those in quotation marks. */
  static final int MOST = 8;

  @Override
  public Rule rule() {
    return Rule.warning(
        "too-much-source-text",
        "More than 8 words of an article's own telling are repeated, or 16 letters of Chinese,"
            + " Japanese or Korean; compared with --snapshots.");
  }

  @Override
  void compare(Lookup lookup, CheckContext context) {
    if (lookup.isQuotation() || lookup.isVerbatim()) {
      return;
    }
    lookup.places().stream().mapToInt(lookup.article()::wordsOutside).min().stream()
        .filter(count -> count > MOST)
        .map(there -> Math.min(there, outsideOwnMarks(lookup.verbatim().words())))
        .filter(count -> count > MOST)
        .forEach(
            count ->
                context.tell(
                    "%s words of %s's own telling are repeated here%s; %s are allowed"
                        .formatted(count, lookup.source(), unit(lookup), MOST),
                    Optional.of("keep just enough of them to find the place")));
  }

  /** Who counts otherwise than we do is told how we do. */
  private static String unit(Lookup lookup) {
    return Article.isCountedByLetters(lookup.verbatim().words())
        ? ", where two letters of Chinese, Japanese or Korean count as a word"
        : "";
  }

  /** Words may carry the marks that an article sets in a way we cannot follow. */
  private static int outsideOwnMarks(String words) {
    Article own = Article.of(words);
    return own.wordsOutside(own.all());
  }
}
