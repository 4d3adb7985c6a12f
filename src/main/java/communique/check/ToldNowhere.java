package communique.check;

import communique.model.Dossier;
import communique.model.Sheet;
import communique.model.Statement;
import communique.model.Summit;
import communique.problem.Rule;
import java.util.Optional;

/**
 * Words of somebody who has no sheet on which they could stand, and that are on no topic and from
 * no summit: no page would tell them. A broken link may be the one to a sheet.
 */
final class ToldNowhere implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.error(
        "told-nowhere",
        "A statement of somebody without a sheet names neither a topic nor a summit.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, CheckContext context) {
    Dossier dossier = context.dossier();
    boolean atSummit =
        statement.occasion().flatMap(dossier::find).filter(Summit.class::isInstance).isPresent();
    boolean onSheet =
        statement
            .speaker()
            .records()
            .anyMatch(who -> dossier.find(who).map(Sheet.class::isInstance).orElse(true));
    if (!atSummit && !onSheet && statement.topics().isEmpty()) {
      context
          .then("speaker")
          .tell(
              "nobody of these has a sheet, so that no page would tell this statement",
              Optional.of("add topics:, or event: with the summit at which it was said"));
    }
  }
}
