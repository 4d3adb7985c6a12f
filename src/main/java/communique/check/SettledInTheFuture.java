package communique.check;

import communique.model.Edtf;
import communique.model.Site;
import communique.problem.Rule;
import java.util.Optional;

/** History that is said to be settled before it happened: no sheet would ever be stale. */
final class SettledInTheFuture implements Check<Site> {

  @Override
  public Rule rule() {
    return InTheFuture.RULE;
  }

  @Override
  public Class<Site> over() {
    return Site.class;
  }

  @Override
  public void check(Site site, CheckContext context) {
    site.settled()
        .filter(day -> InTheFuture.isToCome(Edtf.of(day.toString()), context))
        .ifPresent(
            day ->
                context
                    .then("settled")
                    .tell(
                        "settled until " + day + ", which is still to come",
                        Optional.of("write the last day whose sources need no second look")));
  }
}
