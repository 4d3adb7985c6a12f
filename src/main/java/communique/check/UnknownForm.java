package communique.check;

import communique.model.Form;
import communique.model.Forms;
import communique.problem.Nearest;
import communique.problem.Rule;
import java.util.Optional;

/** A form that is in no row of the table, ours or that of the site. */
final class UnknownForm implements Check<Form> {

  @Override
  public Rule rule() {
    return Rule.fixedError("unknown-form", "A form that is not in the table of forms.");
  }

  @Override
  public Class<Form> over() {
    return Form.class;
  }

  @Override
  public void check(Form form, CheckContext context) {
    Forms forms = Forms.of(context.dossier().site());
    if (forms.find(form).isEmpty()) {
      context.tell(
          "\"%s\" is not a form; expected one of %s"
              .formatted(form.written(), String.join(", ", forms.rows().keySet())),
          forms
              .meant(form)
              .map("did you mean \"%s\"?"::formatted)
              .or(() -> Nearest.slip(form.written(), forms.rows().keySet()))
              .or(
                  () ->
                      Optional.of(
                          "add it to forms in site.yaml, or write unspecified and what it is called"
                              + " in as: {is: unspecified, as: %s, cite: …}"
                                  .formatted(form.written().replace('-', ' ')))),
          form.written(),
          forms.meant(form).or(() -> Nearest.only(form.written(), forms.rows().keySet())));
    }
  }
}
