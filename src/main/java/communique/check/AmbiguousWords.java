package communique.check;

import communique.check.article.Article;
import communique.model.Verbatim;
import communique.problem.Rule;
import java.util.Optional;

/** Words that stand in an article more than once, so that nobody knows which place is meant. */
final class AmbiguousWords extends Comparing {

  @Override
  public Rule rule() {
    return Rule.error(
        "ambiguous-words",
        "Words stand in the saved article more than once, and no prefix or suffix tells which are"
            + " meant; compared with --snapshots.");
  }

  @Override
  void compare(Lookup lookup, CheckContext context) {
    int count = lookup.places().size();
    if (lookup.verbatim().kind() != Verbatim.Kind.ASIDE && count > 1) {
      context.tell(
          "%s stands %s in the saved article of %s"
              .formatted(Told.quoted(lookup.verbatim().words()), times(count), lookup.source()),
          Optional.of(
              "take in more words, or add prefix: or suffix: with the words beside them, or row: with"
                  + " others of the same line of a table, or column: with the name of its column"));
    }
  }

  private static String times(int count) {
    return count == 2 ? "twice" : (count == Article.MOST ? "at least " : "") + count + " times";
  }
}
