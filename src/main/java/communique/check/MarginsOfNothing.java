package communique.check;

import communique.model.Medium;
import communique.model.Summit;
import communique.problem.Rule;
import java.util.Optional;

/** A meeting on the margins of something, of which nobody has looked what it was. */
final class MarginsOfNothing implements Check<Summit> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "margins-of-nothing", "A meeting was held on the margins, and of what is not said.");
  }

  @Override
  public Class<Summit> over() {
    return Summit.class;
  }

  @Override
  public void check(Summit summit, CheckContext context) {
    boolean margins = summit.medium().values().anyMatch(Medium.MARGINS::equals);
    if (margins && summit.within().notConsidered()) {
      context
          .then("medium")
          .tell(
              "held on the margins of something, and nothing says of what",
              Optional.of("add within: with the event, or within: not-stated"));
    }
  }
}
