package communique.check;

import communique.model.Agreement;
import communique.model.Form;
import communique.model.Forms;
import communique.model.Forms.Life;
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
    Life life =
        agreement
            .form()
            .settled()
            .map(Forms.of(context.dossier().site())::life)
            .orElse(Life.EITHER);
    for (int i = 0; i < agreement.history().size(); i++) {
      Status status = agreement.history().get(i).status();
      CheckContext step = context.then("history").then(String.valueOf(i)).then("status");
      if (status == Status.IN_FORCE && life == Life.MEMORANDUM) {
        step.tell(
            "%s comes into effect; it does not enter into force".formatted(name(agreement)),
            Optional.of("write in-effect, and keep the source's own verb in a note"));
      }
      if (status == Status.IN_EFFECT && life == Life.TREATY) {
        step.tell(
            "%s enters into force; it does not come into effect".formatted(name(agreement)),
            Optional.of("write in-force, and keep the source's own verb in a note"));
      }
    }
  }

  private static String name(Agreement agreement) {
    String form = agreement.form().settled().map(Form::written).orElse("");
    return form.equals("mou") ? "a memorandum of understanding" : "a " + form.replace('-', ' ');
  }
}
