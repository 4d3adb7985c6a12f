package communique.check;

import communique.check.article.Article;
import communique.check.article.Place;
import communique.model.Citation;
import communique.model.Printing;
import communique.model.Source;
import communique.model.Text;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/**
 * Words shown as a source prints them, such as an amount, a term, a number or an official title,
 * that do not stand in the saved article, or stand there far from the cited words. No word in them
 * is ours, so that brackets are no insertions.
 */
final class NotAsPrinted implements Check<Printing> {

  /** How many words may stand between them and the cited words. */
  private static final int FAR = 25;

  @Override
  public Rule rule() {
    return QuoteNotInSource.RULE;
  }

  @Override
  public Class<Printing> over() {
    return Printing.class;
  }

  @Override
  public boolean canLook(CheckContext context) {
    return context.snapshots().areGiven();
  }

  @Override
  public void check(Printing value, CheckContext context) {
    if (canLook(context)) {
      value
          .prints()
          .forEach(
              print ->
                  print
                      .words()
                      .wordings()
                      .forEach(wording -> check(print, wording, context.then(print, wording))));
    }
  }

  private static void check(Printing.Print print, Text.Wording wording, CheckContext context) {
    List<Ref<Source>> sources = print.cite().stream().map(Citation::source).distinct().toList();
    context
        .desk()
        .printing(print, wording, sources)
        .ifPresent(cuttings -> compare(print, wording.words(), cuttings, context));
  }

  private static void compare(
      Printing.Print print, String words, Cuttings cuttings, CheckContext context) {
    List<Cuttings.Cutting> printing =
        cuttings.all().stream()
            .filter(cutting -> !cutting.article().printed(words).isEmpty())
            .toList();
    if (printing.isEmpty()) {
      context.tell(
          "%s is shown as printed, but does not stand in %s"
              .formatted(Told.quoted(words), cuttings.names()),
          Optional.of(Hints.nearestPrinted(words, cuttings).orElse("nothing there is like it")));
    } else if (printing.stream().noneMatch(cutting -> isNear(print, words, cutting))) {
      context.tell(
          "%s stands in the saved article of %s, but nowhere near the cited words"
              .formatted(Told.quoted(words), printing.get(0).source().id()),
          Optional.of("cite the words beside it"));
    }
  }

  /** Cited words that do not stand there are another problem. */
  private static boolean isNear(Printing.Print print, String words, Cuttings.Cutting cutting) {
    Article article = cutting.article();
    List<Place> cited =
        print.cite().stream()
            .filter(cite -> cite.source().id().equals(cutting.source().id()))
            .flatMap(cite -> article.find(cite.words()).stream())
            .toList();
    return cited.isEmpty() || article.areNear(article.printed(words), cited, FAR);
  }
}
