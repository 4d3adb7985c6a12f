package communique.check;

import communique.problem.Rule;
import communique.shape.Ref;
import java.util.Optional;

/** A link from a record that is for the reader to a draft that the reader does not see. */
final class DraftReference implements LinkCheck {

  @Override
  public Rule rule() {
    return Rule.error("draft-reference", "A record that is not hidden refers to a draft.");
  }

  @Override
  public void check(Ref<?> ref, CheckContext context) {
    if (context.hidden(ref, context.published().reader()::isUnfinished).isPresent()) {
      context.tell(
          "\"" + ref.id() + "\" is a draft, and this record is published",
          Optional.of("publish the draft, or add state: draft here; --include drafts shows both"));
    }
  }
}
