package communique.check;

import communique.check.article.Place;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;

/** A quotation of what the article tells in its own words. */
final class QuoteNotQuoted extends Comparing {

  @Override
  public Rule rule() {
    return Rule.error(
        "quote-not-quoted",
        "A quotation stands outside quotation marks in the saved article; compared with"
            + " --snapshots.");
  }

  @Override
  void compare(Lookup lookup, CheckContext context) {
    List<Place> places = lookup.places();
    if (lookup.isQuotation()
        && !places.isEmpty()
        && places.stream().noneMatch(lookup.cutting()::isOfOne)) {
      context.tell(
          "%s may have more than one speaker in %s"
              .formatted(lookup.source(), Told.quoted(lookup.verbatim().words())),
          Optional.of(
              "stay within a paragraph of one speaker, without the name, and give every other a"
                  + " quotation of its own"));
    } else if (lookup.isQuotation()
        && !lookup.isVerbatim()
        && !places.isEmpty()
        && places.stream().noneMatch(lookup.article()::isQuoted)) {
      context.tell(
          "%s prints %s, but not (or not all of it) in quotation marks"
              .formatted(lookup.source(), Told.quoted(lookup.verbatim().words())),
          Optional.of("write words: for the article's own words, and says: for what they say"));
    }
  }
}
