package communique.check;

import communique.model.Occasion;
import communique.model.Speaker;
import communique.model.Statement;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.Optional;

/**
 * Words of somebody who, by the list of those present, was not there. A list with a broken link may
 * mean anybody.
 */
final class NotAParticipant implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.error(
        "not-a-participant",
        "A statement is placed at an occasion whose list of those present lacks the speaker.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, CheckContext context) {
    statement
        .occasion()
        .flatMap(context.dossier()::find)
        .ifPresent(occasion -> check(statement.speaker(), occasion, context));
  }

  private static void check(Ref<Speaker> speaker, Occasion occasion, CheckContext context) {
    Attendance present = context.survey().at(occasion);
    boolean named = !present.ids().isEmpty();
    if (present.isKnown() && named && !present.ids().contains(speaker.id())) {
      context
          .then("speaker")
          .tell(
              "%s is not among those present at %s: %s"
                  .formatted(speaker.id(), occasion.id(), present.told()),
              Optional.of("add the speaker there with evidence, or write event: not-stated here"));
    }
  }
}
