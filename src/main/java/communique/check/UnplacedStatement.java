package communique.check;

import communique.model.Statement;
import communique.problem.Rule;
import java.util.Optional;

/** Words that nobody has placed. */
final class UnplacedStatement implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "unplaced-statement",
        "A statement names no occasion, and does not say that none is stated.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, CheckContext context) {
    if (statement.event().notConsidered() && !statement.editorial().isDraft()) {
      context.tell(
          "this statement names no event",
          Optional.of("write event: <its id>, or event: not-stated if the sources do not say"));
    }
  }
}
