package communique.curate.reading;

import communique.check.article.Article;
import communique.check.article.Place;
import communique.check.article.Stretch;
import communique.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds what tells words from the same words elsewhere in an article. */
final class Selectors {

  /** So many words before or after are tried. */
  private static final int MOST = 12;

  /** So many characters before or after are looked at for them. */
  private static final int REACH = 400;

  private final Article article;
  private final Source source;

  Selectors(Article article, Source source) {
    this.article = article;
    this.source = source;
  }

  /**
   * The words of a stretch, and what is needed beside them.
   *
   * @param quotation whether they are cited as a quotation: of those the places in quotation marks
   *     count alone, where there are any
   */
  Selector of(Stretch stretch, boolean quotation) {
    String words = article.asPrinted(stretch);
    List<Place> places = places(words, quotation);
    Place here = new Place(List.of(stretch));
    if (places.size() < 2) {
      return new Selector(words, Optional.empty(), Optional.empty());
    }
    Optional<String> prefix = before(stretch, here, places);
    Optional<String> suffix = prefix.isPresent() ? Optional.empty() : after(stretch, here, places);
    return new Selector(words, prefix, suffix);
  }

  private List<Place> places(String words, boolean quotation) {
    List<Place> all = article.find(words);
    List<Place> quoted = all.stream().filter(article::isQuoted).toList();
    return quotation && !source.isVerbatim(Optional.empty()) && !quoted.isEmpty() ? quoted : all;
  }

  private Optional<String> before(Stretch stretch, Place here, List<Place> places) {
    int reach = Math.max(0, stretch.from() - REACH);
    List<Stretch> words = article.words(new Stretch(reach, stretch.from()));
    for (int n = 1; n <= Math.min(MOST, words.size()); n++) {
      Stretch edge = article.whole(new Stretch(words.get(words.size() - n).from(), stretch.from()));
      String prefix = article.asPrinted(new Stretch(edge.from(), stretch.from())).strip();
      if (isOnly(prefix, here, places, article::isAfter)) {
        return Optional.of(prefix);
      }
    }
    return Optional.empty();
  }

  private Optional<String> after(Stretch stretch, Place here, List<Place> places) {
    int reach = Math.min(article.text().length(), stretch.until() + REACH);
    List<Stretch> words = article.words(new Stretch(stretch.until(), reach));
    for (int n = 1; n <= Math.min(MOST, words.size()); n++) {
      Stretch edge = article.whole(new Stretch(stretch.until(), words.get(n - 1).until()));
      String suffix = article.asPrinted(new Stretch(stretch.until(), edge.until())).strip();
      if (isOnly(suffix, here, places, article::isBefore)) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  private static boolean isOnly(
      String edge, Place here, List<Place> places, BiPredicate<String, Place> stands) {
    return !edge.isBlank()
        && stands.test(edge, here)
        && places.stream().filter(place -> stands.test(edge, place)).count() == 1;
  }
}
