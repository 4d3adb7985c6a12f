package communique.check;

import communique.model.Editorial.Waiver;
import communique.problem.Rule;
import java.util.Optional;

/** A waiver whose last day is over. */
final class WaiverExpired implements Check<Waiver> {

  @Override
  public Rule rule() {
    return Rule.error("waiver-expired", "A waiver has run out.");
  }

  @Override
  public Class<Waiver> over() {
    return Waiver.class;
  }

  @Override
  public void check(Waiver waiver, CheckContext context) {
    if (!context.waivers().holds(waiver)) {
      context
          .then("until")
          .tell(
              "the waiver of \"%s\" ended on %s".formatted(waiver.rule().written(), waiver.until()),
              Optional.of("look at the warning again; mend it, or set a later day"));
    }
  }
}
