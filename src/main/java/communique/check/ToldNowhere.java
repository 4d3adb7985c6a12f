package communique.check;

import communique.model.Dossier;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Who;
import communique.problem.Rule;
import java.util.Optional;

/**
 * Words of people in words who stand for nobody that has a page, and that are on no topic and from
 * no summit: no page would tell them.
 */
final class ToldNowhere implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.error(
        "told-nowhere",
        "A statement of people without a sheet, who stand for no state and no organization, names neither a topic nor a summit.");
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
    boolean onPage = statement.speaker().all().stream().anyMatch(ToldNowhere::hasPage);
    if (!atSummit && !onPage && statement.topics().isEmpty()) {
      context
          .then("speaker")
          .tell(
              "nobody of these has a page, so that none would tell this statement",
              Optional.of(
                  "add topics:, or event: with the summit at which it was said, or for: with the side of those in words"));
    }
  }

  /** People, documents, organizations and states have pages; who is in words has that of a side. */
  private static boolean hasPage(Who who) {
    return who.is().isPresent()
        || who.side()
            .filter(side -> side.country().isPresent() || side.organization().isPresent())
            .isPresent();
  }
}
