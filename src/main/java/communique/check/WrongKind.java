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
  public void check(Ref<?> ref, Spot spot) {
    boolean fits =
        UnknownReference.isLocal(ref, spot)
            || spot.dossier()
                .itemsWith(ref.id())
                .anyMatch(found -> ref.kind().isAssignableFrom(found.kind()));
    spot.dossier()
        .item(ref.id())
        .filter(found -> !fits)
        .ifPresent(
            found ->
                spot.tell(
                    "\"%s\" is %s; expected %s"
                        .formatted(ref.id(), Kinds.aName(found.kind()), Kinds.aName(ref.kind()))));
  }
}
