package communique.check;

import communique.check.article.Near;
import communique.problem.Rule;
import java.util.Optional;

/** Words that do not stand in the saved article as they are given. */
final class QuoteNotInSource extends Comparing {

  @Override
  public Rule rule() {
    return Rule.error(
        "quote-not-in-source",
        "Words or a quotation do not stand in the saved article; compared with --snapshots.");
  }

  @Override
  void compare(Lookup lookup, Spot spot) {
    if (lookup.anywhere().isEmpty()) {
      absent(lookup, spot);
    } else if (lookup.places().isEmpty()) {
      spot.tell(
          Told.quoted(lookup.verbatim().words())
              + " stands in the saved article of "
              + lookup.source()
              + ", but not with the prefix or suffix that is given",
          Optional.of("copy the words directly before or after, exactly as they stand there"));
    }
  }

  private static void absent(Lookup lookup, Spot spot) {
    String words = lookup.verbatim().words();
    Optional<Near> nearest = lookup.article().nearest(words);
    String message =
        Told.quoted(words) + " does not stand in the saved article of " + lookup.source();
    spot.tell(
        message + nearest.map(near -> "; found there: \"…" + near.passage() + "…\"").orElse(""),
        Optional.of(nearest.map(QuoteNotInSource::remedy).orElse("nothing there is like it")));
  }

  private static String remedy(Near near) {
    return near.differing() > 0
        ? "in the brackets: the words here → the words of the article"
        : "the words are the same; the spaces between them are not";
  }
}
