package communique.check;

import communique.check.article.Article;
import communique.check.article.Place;
import communique.model.Verbatim;
import java.util.List;

/** Words, and the article in which they are looked up. */
record Lookup(Cuttings.Cutting cutting, Verbatim verbatim) {

  /** The id of the source. */
  String source() {
    return cutting.source().id();
  }

  Article article() {
    return cutting.article();
  }

  /** Whether all words of the article can be quoted. */
  boolean isVerbatim() {
    return cutting.verbatim();
  }

  /** Everywhere the words stand. */
  List<Place> anywhere() {
    return article().find(verbatim.words());
  }

  /**
   * Where they stand after the prefix and before the suffix. Of a quotation only the places inside
   * quotation marks count, if there are any.
   */
  List<Place> places() {
    List<Place> fitting =
        verbatim
            .row()
            .map(row -> article().findInRow(verbatim.words(), row))
            .orElseGet(this::anywhere)
            .stream()
            .filter(this::fits)
            .toList();
    List<Place> quoted = fitting.stream().filter(article()::isQuoted).toList();
    return isQuotation() && !isVerbatim() && !quoted.isEmpty() ? quoted : fitting;
  }

  private boolean fits(Place place) {
    return verbatim.prefix().filter(prefix -> !article().isAfter(prefix, place)).isEmpty()
        && verbatim.suffix().filter(suffix -> !article().isBefore(suffix, place)).isEmpty();
  }

  /** What of the words is not found there: the first part, if they have cuts. */
  String nearestTo() {
    return article().missing(verbatim.words()).stream().findFirst().orElse(verbatim.words());
  }

  /** Whether they are said to be printed in quotation marks. */
  boolean isQuotation() {
    return verbatim.kind() == Verbatim.Kind.QUOTATION;
  }
}
