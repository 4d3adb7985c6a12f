package communique.check;

import communique.model.Editorial.Waiver;
import communique.problem.Place;
import communique.problem.Problem;
import communique.problem.Rule;
import java.util.Optional;

/** A waiver that silences nothing. */
final class WaiverUnused implements Check<Waiver> {

  private static final Rule RULE =
      Rule.warning("waiver-unused", "A waiver is for a warning that the record does not have.");
  private static final String HINT = "take the waiver out; only warnings can be waived";

  /** A waiver of that rule stands there in vain. */
  static Problem problem(Place place, String slug) {
    return Problem.of(RULE, place, message(slug)).hint(HINT);
  }

  private static String message(String slug) {
    return "this record has no warning \"" + slug + "\" to waive";
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Class<Waiver> over() {
    return Waiver.class;
  }

  @Override
  public void check(Waiver waiver, CheckContext context) {
    String slug = waiver.rule().written();
    boolean judged =
        RuleBook.checks().stream()
            .filter(check -> check.canLook(context))
            .anyMatch(check -> check.rule().slug().equals(slug));
    if (judged && context.waivers().holds(waiver) && !context.waivers().hasSilenced(waiver)) {
      context.tell(message(slug), Optional.of(HINT));
    }
  }
}
