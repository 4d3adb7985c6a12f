package communique.curate.reading;

import communique.check.article.Article;
import communique.check.article.Stretch;
import communique.curate.reading.Find.Kind;
import communique.curate.reading.Reading.Extent;
import communique.model.MoneyReading;
import java.util.List;
import java.util.Optional;

/** The sums of money in an article: its numbers with what can be read as a currency beside them. */
final class Sums {

  /** How many words behind a number may name its currency; letters in scripts without spaces. */
  private static final int MOST = 6;

  private Sums() {}

  static List<Find> in(Article article) {
    return article.numbers().stream().flatMap(number -> sum(number, article).stream()).toList();
  }

  private static Optional<Find> sum(Stretch number, Article article) {
    int from = begin(number.from(), article.text());
    int end = Math.min(article.text().length(), number.until() + 40);
    List<Stretch> behind =
        article.words(new Stretch(number.until(), end)).stream().limit(MOST).toList();
    for (int words = behind.size(); words >= 0; words--) {
      int until = words == 0 ? number.until() : behind.get(words - 1).until();
      Extent extent = new Extent(from, Math.max(until, number.until()));
      String print = article.text().substring(extent.from(), extent.until());
      if (isMoney(print)) {
        return Optional.of(new Find(Kind.SUM, extent, print, Optional.empty(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** With the sign of the currency before it, and the letters before that: {@code US$}. */
  private static int begin(int number, String text) {
    int i = number;
    if (i > 0 && Character.getType(text.charAt(i - 1)) == Character.CURRENCY_SYMBOL) {
      i--;
      while (i > 0 && Character.isUpperCase(text.charAt(i - 1))) {
        i--;
      }
    }
    return i;
  }

  private static boolean isMoney(String print) {
    MoneyReading read = MoneyReading.of(print);
    return !read.unit().isEmpty() && (read.worth().isPresent() || !read.possible().isEmpty());
  }
}
