package communique.check;

import communique.model.Occasion;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Voice;
import communique.problem.Rule;
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

  private static void check(Voice voice, Occasion occasion, CheckContext context) {
    for (int i = 0; i < voice.all().size(); i++) {
      CheckContext here = context.then("speaker").then(String.valueOf(i));
      context
          .dossier()
          .relations()
          .person(voice.all().get(i))
          .ifPresent(person -> check(person, occasion, here));
    }
  }

  /** An institution, a state and a document need not sit at a table. */
  private static void check(Speaker speaker, Occasion occasion, CheckContext context) {
    Attendance present = context.survey().at(occasion);
    boolean named = !present.ids().isEmpty();
    if (present.isKnown() && named && !present.ids().contains(speaker.id())) {
      context.tell(
          "%s is not among those present at %s: %s"
              .formatted(speaker.id(), occasion.id(), present.told()),
          Optional.of("add the speaker there with evidence, or write event: not-stated here"));
    }
  }
}
