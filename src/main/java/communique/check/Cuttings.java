package communique.check;

import communique.check.article.Article;
import communique.check.article.Near;
import communique.check.article.Place;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Printing;
import communique.model.Source;
import communique.model.Statement;
import communique.model.Text;
import communique.shape.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The articles of all the sources that could print some words.
 *
 * @param all each with the source that it was saved from
 */
record Cuttings(List<Cutting> all) {

  private static final int MOST_NAMED = 6;

  /** One article. */
  record Cutting(Source source, Article article, boolean verbatim) {

    /** Whether it prints those words as a quotation; all of a transcript is one. */
    boolean quotes(String words) {
      return article.find(words).stream()
          .filter(this::isOfOne)
          .anyMatch(place -> verbatim || article.isQuoted(place));
    }

    /** Whether no label of a speaker stands there; in a transcript that has to be certain. */
    boolean isOfOne(Place place) {
      if (!source.isTranscript()) {
        return article.hasNoLabel(place);
      }
      return source.hasSeveralSpeakers() ? article.isOneTurn(place) : article.isOfTheSpeaker(place);
    }

    boolean prints(String words) {
      return !article.find(words).isEmpty();
    }
  }

  /** Where words are looked for. */
  record Desk(Dossier dossier, Snapshots snapshots, Optional<Entry> entry) {

    /**
     * The articles of those sources; nothing if none of the sources is in the language of the
     * words, or as long as one that is cannot be compared with them, for it may be the one that
     * prints them. A source in another language may print them, too, but its want stands in no way.
     */
    Optional<Cuttings> of(List<Ref<Source>> sources, Text.Wording wording, String words) {
      return cuttings(
              sources.stream()
                  .filter(source -> mayPrint(source, wording, words))
                  .map(this::cutting)
                  .toList())
          .map(own -> new Cuttings(sources.stream().flatMap(s -> cutting(s).stream()).toList()));
    }

    /**
     * The articles for words that are shown as printed. What may be a translation is compared only
     * with sources in its language, anything else with all.
     */
    Optional<Cuttings> printing(
        Printing.Print print, Text.Wording wording, List<Ref<Source>> sources) {
      return cuttings(
          sources.stream()
              .filter(source -> !print.translated() || mayPrint(source, wording, wording.words()))
              .map(this::cutting)
              .toList());
    }

    private boolean mayPrint(Ref<Source> source, Text.Wording wording, String words) {
      return dossier
          .find(source)
          .filter(found -> !Languages.mayBeTheSame(found, snapshots, wording, words, dossier))
          .isEmpty();
    }

    private static Optional<Cuttings> cuttings(List<Optional<Cutting>> all) {
      return all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)
          ? Optional.empty()
          : Optional.of(new Cuttings(all.stream().flatMap(Optional::stream).toList()));
    }

    /**
     * What becomes of a comparison with those sources that came to that; nothing if there are none.
     * With all of their articles at hand, only another language stands in the way.
     */
    Optional<Comparison.Fate> fate(Optional<Cuttings> found, List<Ref<Source>> sources) {
      if (found.isPresent()) {
        return Optional.of(Comparison.Fate.COMPARED);
      }
      Optional<Comparison.Fate> translated =
          sources.isEmpty() ? Optional.empty() : Optional.of(Comparison.Fate.TRANSLATED);
      return sources.stream()
          .map(source -> snapshots.fate(dossier, source))
          .filter(fate -> fate != Comparison.Fate.COMPARED)
          .findFirst()
          .or(() -> translated);
    }

    Optional<Cutting> cutting(Ref<Source> source) {
      return dossier
          .find(source)
          .flatMap(
              found ->
                  snapshots
                      .article(dossier, source)
                      .map(article -> new Cutting(found, article, isVerbatim(found))));
    }

    /** Of a transcript, in a statement, only the words of the speaker need no marks. */
    boolean isVerbatim(Source source) {
      return source.isVerbatim(
          entry
              .filter(Statement.class::isInstance)
              .map(Statement.class::cast)
              .map(Statement::speaker));
    }
  }

  /** Whether one of them prints words as a quotation. */
  boolean quote(String words) {
    return all.stream().anyMatch(cutting -> cutting.quotes(words));
  }

  /** Those that print words, as a quotation or not. */
  List<Cutting> printing(String words) {
    return all.stream().filter(cutting -> cutting.prints(words)).toList();
  }

  List<Article> articles() {
    return all.stream().map(Cutting::article).toList();
  }

  /** The passage that comes nearest to words that none of them prints. */
  Optional<Near> nearest(String words) {
    return all.stream()
        .flatMap(cutting -> cutting.article().nearest(words).stream())
        .filter(near -> near.differing() > 0)
        .min(Comparator.comparingInt(Near::differing));
  }

  /** {@code the saved article of gazette or courier}; of many none is named. */
  String names() {
    return all.size() > MOST_NAMED
        ? "any of " + all.size() + " saved articles"
        : "the saved article of " + ids();
  }

  private String ids() {
    return all.stream().map(cutting -> cutting.source().id()).collect(Collectors.joining(" or "));
  }
}
