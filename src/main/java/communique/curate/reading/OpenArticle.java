package communique.curate.reading;

import communique.check.article.Article;
import communique.check.article.Near;
import communique.check.article.Place;
import communique.check.article.Stretch;
import communique.curate.edit.Refused;
import communique.curate.reading.Reading.Extent;
import communique.curate.reading.Reading.Paragraph;
import communique.model.Dossier;
import communique.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article that is being read: what stands in it, and words of it as text to paste. */
public final class OpenArticle {

  /** What parts the first words of a selection from the last. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:…+|\\.\\s?\\.\\s?\\.)\\s*");

  /** So many paragraphs are named at most. */
  private static final int MOST = 10;

  private final Dossier dossier;
  private final Source source;
  private final Article article;
  private final Reading reading;

  OpenArticle(Dossier dossier, Source source, Article article, Reading reading) {
    this.dossier = dossier;
    this.source = source;
    this.article = article;
    this.reading = reading;
  }

  /** What was read. */
  public Reading reading() {
    return reading;
  }

  /**
   * The paragraph of a number.
   *
   * @throws Refused if there is none
   */
  public Extent paragraph(int number) throws Refused {
    List<Paragraph> all = reading.paragraphs();
    if (number < 1 || number > all.size()) {
      throw new Refused("the article has no paragraph " + number)
          .hint("its paragraphs have the numbers 1 to " + all.size());
    }
    return all.get(number - 1).extent();
  }

  /**
   * Where words stand.
   *
   * @param words all of them, or the first and the last with {@code …} between
   * @param within the paragraph that they begin in, if they stand in several
   * @throws Refused if they stand nowhere, or several times
   */
  public Extent find(String words, Optional<Integer> within) throws Refused {
    List<Extent> all = everywhere(words);
    List<Extent> fitting =
        within.isEmpty()
            ? all
            : all.stream().filter(one -> number(one) == within.get()).limit(1).toList();
    if (all.isEmpty()) {
      throw nowhere(words);
    }
    if (fitting.size() != 1) {
      String numbers =
          all.stream()
              .map(this::number)
              .distinct()
              .limit(MOST)
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      throw new Refused(
              "\"%s\" stands %s in the article, in paragraph %s"
                  .formatted(words, all.size() == 1 ? "once" : all.size() + " times", numbers))
          .hint("add --line " + number(all.get(0)) + ", or give more of the words");
    }
    return fitting.get(0);
  }

  private List<Extent> everywhere(String words) {
    List<Extent> whole = extents(article.printed(words));
    String[] ends = BETWEEN.split(words.strip(), 2);
    if (!whole.isEmpty() || ends.length < 2) {
      return whole;
    }
    List<Extent> lasts = extents(article.printed(ends[1]));
    return extents(article.printed(ends[0])).stream()
        .flatMap(
            first ->
                lasts.stream()
                    .filter(last -> last.from() >= first.until())
                    .findFirst()
                    .map(last -> new Extent(first.from(), last.until()))
                    .stream())
        .toList();
  }

  private static List<Extent> extents(List<Place> places) {
    return places.stream().map(place -> new Extent(place.from(), place.until())).toList();
  }

  private int number(Extent extent) {
    return reading.paragraphs().stream()
        .filter(paragraph -> paragraph.extent().until() > extent.from())
        .findFirst()
        .map(Paragraph::number)
        .orElse(0);
  }

  private Refused nowhere(String words) {
    Optional<String> near =
        Stream.of(BETWEEN.split(words.strip(), 2))
            .filter(part -> article.printed(part).isEmpty())
            .flatMap(part -> article.nearest(part).stream())
            .map(Near::passage)
            .findFirst();
    return new Refused("\"" + words + "\" does not stand in the article of " + source.id())
        .hint(
            near.map(passage -> "found there: \"…" + passage + "…\"")
                .orElse("copy the words from it, or the first and the last with … between"));
  }

  /**
   * Words as text to paste; those that begin or end inside a word or a number get the whole of it.
   *
   * @throws Refused if there are no words in that extent
   */
  public Clipping clip(Extent extent) throws Refused {
    int from = Math.max(0, Math.min(extent.from(), article.text().length()));
    int until = Math.max(from, Math.min(extent.until(), article.text().length()));
    if (article.text().substring(from, until).codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new Refused("no words are selected").hint("select words of the article");
    }
    return new Clippings(dossier, source, article, reading).of(new Stretch(from, until));
  }
}
