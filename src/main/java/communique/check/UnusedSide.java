package communique.check;

import communique.model.Site;
import communique.problem.KeyPath;
import communique.problem.Nearest;
import communique.problem.Rule;
import java.util.Set;

/**
 * Words of the desk for a side that stands in no record: one that is written otherwise there gets
 * none of them. Silent while a record cannot be read.
 */
final class UnusedSide implements Check<Site.SideName> {

  @Override
  public Rule rule() {
    return Unused.RULE;
  }

  @Override
  public Class<Site.SideName> over() {
    return Site.SideName.class;
  }

  @Override
  public void check(Site.SideName row, CheckContext context) {
    Set<String> sides = context.survey().sides();
    if (context.survey().tellsAll() && !sides.contains(row.side())) {
      context
          .then(KeyPath.KEY)
          .tell(
              "no record has the side %s".formatted(Told.quoted(row.side())),
              Nearest.hint(row.side(), sides));
    }
  }
}
