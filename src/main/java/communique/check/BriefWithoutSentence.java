package communique.check;

import communique.model.Claim;
import communique.model.Point;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Text;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A point of the brief that says nothing: an occasion, a claim without words, or one that tells
 * only that sources are silent, for which another place is made on the sheet.
 */
final class BriefWithoutSentence implements Check<Summit> {

  @Override
  public Rule rule() {
    return Rule.error(
        "brief-without-sentence",
        "A point of a brief has no sentence that could stand there, or one on what no source says.");
  }

  @Override
  public Class<Summit> over() {
    return Summit.class;
  }

  @Override
  public void check(Summit summit, CheckContext context) {
    List<Ref<Point>> brief = summit.brief();
    for (int i = 0; i < brief.size(); i++) {
      CheckContext here = context.then("brief").then(String.valueOf(i));
      Optional<? extends Point> found =
          context
              .dossier()
              .find(summit, brief.get(i))
              .filter(Point.class::isInstance)
              .map(Point.class::cast);
      found.filter(BriefWithoutSentence::isSilence).ifPresent(point -> tellSilence(point, here));
      found
          .filter(point -> sentence(point).findAny().isEmpty())
          .ifPresent(
              point ->
                  here.tell(
                      "\"%s\" has no sentence; expected a claim of this summit or a statement"
                          .formatted(point.id()),
                      Optional.of("put what the brief should say into a claim here")));
    }
  }

  private static boolean isSilence(Point point) {
    return point instanceof Claim claim && claim.isSilence();
  }

  private static void tellSilence(Point point, CheckContext here) {
    here.tell(
        "every source cited for \"%s\" is silent; a brief tells what sources say"
            .formatted(point.id()),
        Optional.of("take it out of brief: it stands under what was looked for and is not stated"));
  }

  private static Stream<String> sentence(Point point) {
    Optional<Text> words =
        point instanceof Claim claim
            ? claim.sentence()
            : point instanceof Statement statement ? statement.sentence() : Optional.empty();
    return words.stream()
        .flatMap(text -> text.wordings().stream())
        .map(wording -> wording.words().strip())
        .filter(said -> !said.isEmpty());
  }
}
