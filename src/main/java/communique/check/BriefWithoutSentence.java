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

/** A point of the brief that says nothing: an occasion, or a claim without words. */
final class BriefWithoutSentence implements Check<Summit> {

  @Override
  public Rule rule() {
    return Rule.error(
        "brief-without-sentence", "A point of a brief has no sentence that could stand there.");
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
      context
          .dossier()
          .find(summit, brief.get(i))
          .filter(point -> sentence(point).findAny().isEmpty())
          .ifPresent(
              point ->
                  here.tell(
                      "\"%s\" has no sentence; expected a claim of this summit or a statement"
                          .formatted(point.id()),
                      Optional.of("put what the brief should say into a claim here")));
    }
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
