package communique.check;

import communique.model.Summit;
import communique.problem.Rule;
import java.util.Optional;

/** A brief of more than five points: it is what a reader takes in at a glance. */
final class TooLongBrief implements Check<Summit> {

  private static final int MOST = 5;

  @Override
  public Rule rule() {
    return Rule.error("too-long-brief", "A brief has more than five points.");
  }

  @Override
  public Class<Summit> over() {
    return Summit.class;
  }

  @Override
  public void check(Summit summit, CheckContext context) {
    if (summit.brief().size() > MOST) {
      context
          .then("brief")
          .tell(
              "the brief has %d points; expected at most %d".formatted(summit.brief().size(), MOST),
              Optional.of("keep what a reader must know; the claims stand on the sheet anyway"));
    }
  }
}
