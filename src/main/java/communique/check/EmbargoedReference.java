package communique.check;

import communique.problem.Rule;
import communique.shape.Ref;
import java.util.Optional;

/**
 * A link from a record that is for the reader to one that an embargo still keeps from the reader.
 */
final class EmbargoedReference implements LinkCheck {

  @Override
  public Rule rule() {
    return Rule.fixedError(
        "embargoed-reference", "A record that is not hidden refers to one under embargo.");
  }

  @Override
  public void check(Ref<?> ref, CheckContext context) {
    context
        .hidden(ref, context.published().reader()::isTooSoon)
        .flatMap(target -> target.editorial().embargoUntil())
        .ifPresent(
            until ->
                context.tell(
                    "\"%s\" is under embargo until %s, and this record is published"
                        .formatted(ref.id(), until),
                    Optional.of(
                        "take the link out until then, or add embargo_until: %s here"
                            .formatted(until))));
  }
}
