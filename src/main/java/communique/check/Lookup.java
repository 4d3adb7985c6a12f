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
    return verbatim.column().map(this::inCells).orElseGet(this::inText);
  }

  /** The same in positions of the article: of a table, all cells of the row have them. */
  List<Place> inArticle() {
    return verbatim.column().isPresent() && places().isEmpty() ? List.of() : inText();
  }

  private List<Place> inText() {
    List<Place> fitting = standing().stream().filter(place -> fits(article(), place)).toList();
    List<Place> quoted = fitting.stream().filter(article()::isQuoted).toList();
    return isQuotation() && !isVerbatim() && !quoted.isEmpty() ? quoted : fitting;
  }

  private List<Place> inCells(String column) {
    return article()
        .table()
        .cells(verbatim.words(), verbatim.row(), column)
        .flatMap(cell -> cell.find(verbatim.words()).stream().filter(place -> fits(cell, place)))
        .toList();
  }

  private List<Place> standing() {
    return verbatim
        .row()
        .map(row -> article().findInRow(verbatim.words(), row))
        .orElseGet(this::anywhere);
  }

  private boolean fits(Article where, Place place) {
    return verbatim.prefix().filter(prefix -> !where.isAfter(prefix, place)).isEmpty()
        && verbatim.suffix().filter(suffix -> !where.isBefore(suffix, place)).isEmpty();
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
