package communique.check;

import communique.model.Editorial.Waiver;
import communique.problem.Rule;
import java.util.Optional;

/** A waiver that silences nothing. */
final class WaiverUnused implements Check<Waiver> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "waiver-unused", "A waiver is for a warning that the record does not have.");
  }

  @Override
  public Class<Waiver> over() {
    return Waiver.class;
  }

  @Override
  public void check(Waiver waiver, Spot spot) {
    String slug = waiver.rule().written();
    boolean judged =
        RuleBook.checks().stream()
            .filter(check -> check.canLook(spot))
            .anyMatch(check -> check.rule().slug().equals(slug));
    if (judged && spot.waivers().holds(waiver) && !spot.waivers().hasSilenced(waiver)) {
      spot.tell(
          "this record has no warning \"" + slug + "\" to waive",
          Optional.of("take the waiver out; only warnings can be waived"));
    }
  }
}
