package communique.check;

import communique.check.article.Place;
import communique.model.Rendition;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Who;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Words that the saved article has another person of the dossier say: by a plain form beside the
 * quotation, as {@code said Finch} or {@code 芬奇说：“…”}, by the label of a turn, or because the
 * sentence names that one beside its only verb of speech, and nobody to whom the words are given
 * here. Silent whenever that is not certain.
 */
final class AnotherSpeaker implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "another-speaker",
        "The saved article names another person of the dossier as the one who said this, beside the"
            + " quotation (in English, Korean, Chinese, Japanese or Arabic) or in the label of a"
            + " turn; compared with --snapshots.");
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
      List<String> given = statement.speaker().all().stream().map(AnotherSpeaker::id).toList();
      statement.said().stream()
          .flatMap(one -> speaker(one, given, context).map(who -> message(who, one)).stream())
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
      Rendition rendition, List<String> given, CheckContext context) {
    return context
        .desk()
        .cutting(rendition.source())
        .flatMap(
            cutting ->
                place(cutting, rendition)
                    .flatMap(place -> new SpeakerOf(cutting, place, context.survey()).id(given)))
        .filter(who -> !given.contains(who));
  }

  private static String id(Who who) {
    return who.record().map(ref -> ref.id()).orElse("");
  }

  /** The one place at which the words stand. */
  private static Optional<Place> place(Cuttings.Cutting cutting, Rendition rendition) {
    List<Place> places =
        rendition.verbatims().stream()
            .filter(one -> List.of("quote", "words").contains(one.key()))
            .findFirst()
            .map(words -> new Lookup(cutting, words).inArticle())
            .orElseGet(List::of);
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }
}
