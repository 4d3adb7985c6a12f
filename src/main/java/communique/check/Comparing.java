package communique.check;

import communique.check.article.Article;
import communique.model.Quoting;
import communique.model.Verbatim;

/** A rule about words that are said to stand in a source: looks at those that can be compared. */
abstract class Comparing implements Check<Quoting> {

  @Override
  public final Class<Quoting> over() {
    return Quoting.class;
  }

  @Override
  public final void check(Quoting quoting, Spot spot) {
    spot.snapshots()
        .article(spot.dossier(), quoting.source())
        .ifPresent(article -> compareAll(quoting, article, spot));
  }

  private static boolean isVerbatim(Quoting quoting, Spot spot) {
    return spot.dossier().find(quoting.source()).filter(spot.desk()::isVerbatim).isPresent();
  }

  @Override
  public final boolean canLook(Spot spot) {
    return spot.snapshots().areGiven();
  }

  private void compareAll(Quoting quoting, Article article, Spot spot) {
    for (Verbatim words : quoting.verbatims()) {
      Spot there = spot;
      for (String key : words.key().split("\\.", -1)) {
        there = there.then(key);
      }
      compare(new Lookup(quoting.source().id(), isVerbatim(quoting, spot), article, words), there);
    }
  }

  /** Looks at one passage and tells the spot if the rule is broken there. */
  abstract void compare(Lookup lookup, Spot spot);
}
