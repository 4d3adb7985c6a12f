package communique.check;

import communique.check.article.Article;
import communique.check.article.Fragments;
import communique.check.article.Near;
import communique.model.Cited;
import communique.model.Entry;
import communique.model.Quoting;
import communique.model.Source;
import communique.model.Text;
import communique.problem.Rule;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Quotation marks in a sentence of ours around words that no cited source prints as quoted. As long
 * as one of the sources cannot be compared, it may be the one that does, and nothing is told.
 */
final class FragmentNotQuoted implements Check<Record> {

  @Override
  public Rule rule() {
    return Rule.error(
        "fragment-not-quoted",
        "A sentence of ours puts words in quotation marks that no cited source prints as quoted;"
            + " compared with --snapshots.");
  }

  @Override
  public Class<Record> over() {
    return Record.class;
  }

  @Override
  public void check(Record value, Spot spot) {
    if (spot.snapshots().areGiven()) {
      OwnWords.of(value).forEach(own -> check(own, value, spot.then(own.key())));
    }
  }

  private static void check(OwnWords own, Record value, Spot spot) {
    for (Text.Wording wording : own.text().wordings()) {
      List<String> fragments = Fragments.of(wording.words());
      if (!fragments.isEmpty()) {
        List<Ref<Source>> sources = own.isNote() ? around(spot) : cited(value);
        articles(sources, wording, spot)
            .ifPresent(articles -> compare(fragments, sources, articles, spot));
      }
    }
  }

  private static void compare(
      List<String> fragments, List<Ref<Source>> sources, List<Article> articles, Spot spot) {
    fragments.stream()
        .filter(words -> articles.stream().noneMatch(article -> prints(article, words)))
        .forEach(
            words ->
                spot.tell(
                    "%s is in quotation marks here, but not in the saved article of %s"
                        .formatted(Told.quoted(words), names(sources)),
                    Optional.of(remedy(words, articles))));
  }

  private static boolean prints(Article article, String words) {
    return article.find(words).stream().anyMatch(article::isQuoted);
  }

  private static String remedy(String words, List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.nearest(words).stream())
        .filter(near -> near.differing() > 0)
        .min(Comparator.comparingInt(Near::differing))
        .map(near -> "found there: \"…" + near.passage() + "…\"")
        .orElse("take the marks away, or put in the words that are quoted there");
  }

  private static String names(List<Ref<Source>> sources) {
    return sources.stream().map(Ref::id).collect(Collectors.joining(" or "));
  }

  /** The articles of all sources that could print these words; nothing if one is missing. */
  private static Optional<List<Article>> articles(
      List<Ref<Source>> sources, Text.Wording wording, Spot spot) {
    List<Article> articles = new ArrayList<>();
    for (Ref<Source> source : sources) {
      Optional<Article> article =
          spot.snapshots()
              .article(spot.dossier(), source)
              .filter(found -> Languages.mayBeTheSame(source, wording, spot.dossier()));
      if (article.isEmpty()) {
        return Optional.empty();
      }
      article.ifPresent(articles::add);
    }
    return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
  }

  private static List<Ref<Source>> cited(Record value) {
    Stream<? extends Quoting> cited =
        value instanceof Cited holder
            ? holder.cite().stream()
            : value instanceof Quoting quoting ? Stream.of(quoting) : Stream.of();
    return cited.<Ref<Source>>map(Quoting::source).distinct().toList();
  }

  /** A note may compare: it may speak of every source that its record cites. */
  private static List<Ref<Source>> around(Spot spot) {
    List<Ref<Source>> sources = new ArrayList<>();
    spot.entry().ifPresent(entry -> collect(entry, sources));
    return sources.stream().distinct().toList();
  }

  private static void collect(Entry entry, List<Ref<Source>> sources) {
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Quoting quoting) {
            sources.add(quoting.source());
          }
        });
  }
}
