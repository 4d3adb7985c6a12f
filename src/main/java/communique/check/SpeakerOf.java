package communique.check;

import communique.check.article.Article;
import communique.check.article.Place;
import communique.check.article.Reporting;
import communique.check.article.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Which person of the dossier an article has say the words at a place. In doubt nobody. */
record SpeakerOf(Cuttings.Cutting cutting, Place place, Survey survey) {

  /**
   * The id of the one who said it; what is believed only where nobody else is named asks who it is
   * said to be.
   */
  Optional<String> id(List<String> given) {
    Optional<Stretch> quotation = quotation();
    boolean spoken = cutting.source().isTranscript() || cutting.verbatim();
    if (quotation.isEmpty()) {
      Optional<String> label = labelled(spoken ? line -> true : this::isOnOneLine, given);
      return label.isPresent() || spoken ? label : inSentence(given);
    }
    return spoken ? Optional.empty() : beside(quotation.get()).or(() -> inSentence(given));
  }

  private Article article() {
    return cutting.article();
  }

  private Optional<Stretch> quotation() {
    return article().quotations().stream()
        .filter(one -> one.from() <= place.from() && place.until() <= one.until())
        .findFirst();
  }

  private boolean isOnOneLine(int label) {
    return article().areOnOneLine(label, place.from());
  }

  /** The one named in the label before the place. */
  private Optional<String> labelled(IntPredicate counts, List<String> given) {
    return article()
        .label(place)
        .filter(label -> counts.test(label.from()))
        .map(label -> new PeopleInWords(survey, words(label)))
        .filter(people -> !people.mayBe(given))
        .flatMap(PeopleInWords::only);
  }

  private Optional<String> beside(Stretch quotation) {
    Stretch around = article().sentencesAround(quotation);
    List<Stretch> others =
        article().quotations().stream()
            .filter(one -> !one.equals(quotation) && one.from() < around.until())
            .filter(one -> around.from() < one.until())
            .map(one -> within(one, around))
            .toList();
    return new PeopleInWords(survey, words(around)).saying(within(quotation, around), others);
  }

  /** The one subject of the only verb of speech of a sentence that names nobody given. */
  private Optional<String> inSentence(List<String> given) {
    List<Stretch> sentences =
        article().sentences().stream()
            .filter(one -> one.from() < place.until() && place.from() < one.until())
            .toList();
    return Optional.of(sentences)
        .filter(all -> all.size() == 1)
        .map(all -> outside(all.get(0)))
        .filter(sentence -> Reporting.verbs(sentence).size() == 1)
        .map(sentence -> new PeopleInWords(survey, sentence))
        .filter(people -> !people.mayBe(given))
        .map(people -> people.speaking().distinct().toList())
        .filter(speaking -> speaking.size() == 1)
        .map(speaking -> speaking.get(0));
  }

  private String words(Stretch stretch) {
    return article().text().substring(stretch.from(), stretch.until());
  }

  /** A sentence without what is quoted in it. */
  private String outside(Stretch sentence) {
    StringBuilder words = new StringBuilder(words(sentence));
    article().quotations().stream()
        .filter(one -> one.from() < sentence.until() && sentence.from() < one.until())
        .map(one -> within(one, sentence))
        .forEach(
            one -> words.replace(one.from(), one.until(), " ".repeat(one.until() - one.from())));
    return words.toString();
  }

  private static Stretch within(Stretch one, Stretch around) {
    return new Stretch(
        Math.max(one.from(), around.from()) - around.from(),
        Math.min(one.until(), around.until()) - around.from());
  }
}
