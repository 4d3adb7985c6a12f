package communique.check;

import communique.check.article.Article;
import communique.check.article.Place;
import communique.check.article.Reporting;
import communique.check.article.Stretch;
import communique.model.Rendition;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Verbatim;
import communique.model.Who;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Words that the saved article has another person of the dossier say: its sentence names that one
 * beside its only verb of speech, and nobody to whom they are given here. Silent whenever that is
 * not certain, and in languages that are written without spaces.
 */
final class AnotherSpeaker implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "another-speaker",
        "The saved article names another person of the dossier as the one who said this; compared"
            + " with --snapshots.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public boolean canLook(CheckContext context) {
    return context.snapshots().areGiven();
  }

  @Override
  public void check(Statement statement, CheckContext context) {
    if (context.snapshots().areGiven() && isOfPeople(statement, context)) {
      statement.said().stream()
          .flatMap(one -> speaker(one, statement, context).map(who -> message(who, one)).stream())
          .distinct()
          .forEach(message -> context.then("speaker").tell(message, Optional.of(hint())));
    }
  }

  private static String message(String who, Rendition rendition) {
    return "%s names \"%s\" as the one who said this".formatted(rendition.source().id(), who);
  }

  private static String hint() {
    return "write who said it; if it is right as it stands, cite the sentence that shows it, or waive"
        + " this with the reason";
  }

  private static boolean isOfPeople(Statement statement, CheckContext context) {
    return statement.speaker().all().stream()
        .allMatch(
            who ->
                who.record()
                    .flatMap(context.dossier()::find)
                    .filter(Speaker.class::isInstance)
                    .isPresent());
  }

  /** The other one, if there is. */
  private static Optional<String> speaker(
      Rendition rendition, Statement statement, CheckContext context) {
    return context
        .desk()
        .cutting(rendition.source())
        .filter(cutting -> !cutting.source().isTranscript() && !cutting.verbatim())
        .flatMap(cutting -> sentence(cutting, rendition))
        .filter(sentence -> Reporting.verbs(sentence).size() == 1)
        .flatMap(sentence -> speaker(new PeopleInWords(context.survey(), sentence), statement));
  }

  private static Optional<String> speaker(PeopleInWords people, Statement statement) {
    List<String> named = statement.speaker().all().stream().map(AnotherSpeaker::id).toList();
    if (people.ids().anyMatch(named::contains)) {
      return Optional.empty();
    }
    List<String> speaking = people.speaking().distinct().toList();
    return speaking.size() == 1 ? Optional.of(speaking.get(0)) : Optional.empty();
  }

  private static String id(Who who) {
    return who.record().map(ref -> ref.id()).orElse("");
  }

  /** The one sentence in which the words stand, without what is quoted in it. */
  private static Optional<String> sentence(Cuttings.Cutting cutting, Rendition rendition) {
    Optional<Verbatim> words =
        rendition.verbatims().stream()
            .filter(one -> List.of("quote", "words").contains(one.key()))
            .findFirst();
    Article article = cutting.article();
    List<Place> places = words.map(one -> new Lookup(cutting, one).inArticle()).orElseGet(List::of);
    if (places.size() != 1) {
      return Optional.empty();
    }
    Place place = places.get(0);
    List<Stretch> around =
        article.sentences().stream()
            .filter(one -> one.from() < place.until() && place.from() < one.until())
            .toList();
    return around.size() == 1 ? Optional.of(outside(article, around.get(0))) : Optional.empty();
  }

  private static String outside(Article article, Stretch sentence) {
    StringBuilder words =
        new StringBuilder(article.text().substring(sentence.from(), sentence.until()));
    article.quotations().stream()
        .filter(one -> one.from() < sentence.until() && sentence.from() < one.until())
        .forEach(
            one -> {
              int from = Math.max(one.from(), sentence.from()) - sentence.from();
              int until = Math.min(one.until(), sentence.until()) - sentence.from();
              words.replace(from, until, " ".repeat(until - from));
            });
    return words.toString();
  }
}
