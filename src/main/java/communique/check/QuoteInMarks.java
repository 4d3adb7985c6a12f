package communique.check;

import communique.model.Rendition;
import communique.problem.Rule;
import communique.shape.MarkFamily;
import java.util.Optional;

/** A quotation that was copied with its quotation marks: the sheet would print them twice. */
final class QuoteInMarks implements Check<Rendition> {

  private static final int SHORTEST = 3;

  @Override
  public Rule rule() {
    return Rule.error(
        "quote-in-marks",
        "A quotation that stands in quotation marks of its own: sheets set them.");
  }

  @Override
  public Class<Rendition> over() {
    return Rendition.class;
  }

  @Override
  public void check(Rendition rendition, CheckContext context) {
    rendition
        .quote()
        .filter(QuoteInMarks::isInMarks)
        .ifPresent(
            quote ->
                context
                    .then("quote")
                    .tell(
                        "quote: gives the words with their quotation marks, which would be printed twice",
                        Optional.of("leave out the first and the last mark"),
                        quote,
                        Optional.of(quote.substring(1, quote.length() - 1).strip())));
  }

  /** Whether one pair of marks holds all of it: the first is closed by the last and not before. */
  private static boolean isInMarks(String quote) {
    if (quote.length() < SHORTEST) {
      return false;
    }
    Optional<MarkFamily> first = MarkFamily.mark(quote.charAt(0)).map(MarkFamily.Mark::family);
    Optional<MarkFamily> last =
        MarkFamily.mark(quote.charAt(quote.length() - 1)).map(MarkFamily.Mark::family);
    String within = quote.substring(1, quote.length() - 1);
    return first.filter(QuoteInMarks::marksSpeech).isPresent()
        && first.equals(last)
        && !hasMark(within, first.get());
  }

  /** The brackets of titles name books and films, which a quotation may begin and end with. */
  private static boolean marksSpeech(MarkFamily family) {
    return family != MarkFamily.TITLE && family != MarkFamily.SMALL_TITLE;
  }

  private static boolean hasMark(String within, MarkFamily family) {
    for (int i = 0; i < within.length(); i++) {
      boolean apostrophe =
          i > 0
              && i + 1 < within.length()
              && Character.isLetter(within.charAt(i - 1))
              && Character.isLetter(within.charAt(i + 1));
      if (!apostrophe
          && MarkFamily.mark(within.charAt(i))
              .filter(mark -> mark.family() == family)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
