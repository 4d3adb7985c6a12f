package communique.check;

import communique.problem.Rule;
import communique.shape.Ref;

/** A link to a record of another kind than the field takes. */
final class WrongKind implements LinkCheck {

  @Override
  public Rule rule() {
    return Rule.fixedError("wrong-kind", "A link leads to a record of another kind.");
  }

  @Override
  public void check(Ref<?> ref, CheckContext context) {
    boolean fits =
        UnknownReference.isLocal(ref, context)
            || context
                .dossier()
                .itemsWith(ref.id())
                .anyMatch(found -> ref.kind().isAssignableFrom(found.kind()));
    context
        .dossier()
        .item(ref.id())
        .filter(found -> !fits)
        .ifPresent(
            found ->
                context.tell(
                    "\"%s\" is %s; expected %s"
                        .formatted(ref.id(), Kinds.aName(found.kind()), Kinds.aName(ref.kind()))));
  }
}
