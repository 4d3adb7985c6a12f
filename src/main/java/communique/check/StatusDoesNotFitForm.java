package communique.check;

import communique.model.Agreement;
import communique.model.Agreement.Form;
import communique.model.StatusChange.Status;
import communique.problem.Rule;
import java.util.Optional;

/**
 * A memorandum of understanding that entered into force, a treaty that came into effect. Silent
 * unless all readings of the form agree.
 */
final class StatusDoesNotFitForm implements Check<Agreement> {

  @Override
  public Rule rule() {
    return Rule.error(
        "status-does-not-fit-form",
        "A memorandum of understanding is in force, or a treaty in effect.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    Optional<Form> form = agreement.form().settled();
    for (int i = 0; i < agreement.history().size(); i++) {
      Status status = agreement.history().get(i).status();
      CheckContext step = context.then("history").then(String.valueOf(i)).then("status");
      if (status == Status.IN_FORCE && form.filter(Form.MOU::equals).isPresent()) {
        step.tell(
            "a memorandum of understanding comes into effect; it does not enter into force",
            Optional.of("write in-effect, and keep the source's own verb in a note"));
      }
      if (status == Status.IN_EFFECT && form.filter(Form.TREATY::equals).isPresent()) {
        step.tell(
            "a treaty enters into force; it does not come into effect",
            Optional.of("write in-force, and keep the source's own verb in a note"));
      }
    }
  }
}
