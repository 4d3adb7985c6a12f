package communique.check;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Named;
import communique.problem.Nearest;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.List;
import java.util.stream.Stream;

/** A link to an id that no record has. */
final class UnknownReference implements LinkCheck {

  @Override
  public Rule rule() {
    return Rule.fixedError("unknown-reference", "A link names an id that no record has.");
  }

  @Override
  public void check(Ref<?> ref, Spot spot) {
    Dossier dossier = spot.dossier();
    boolean known =
        dossier.item(ref.id()).isPresent() || local(ref, spot).anyMatch(ref.id()::equals);
    if (!known && !dossier.mayHoldUnread(spot.entry(), ref.kind())) {
      spot.tell(
          "there is no " + Kinds.name(ref.kind()) + " \"" + ref.id() + "\"",
          Nearest.hint(ref.id(), candidates(ref, spot)));
    }
  }

  /** The ids of what the record itself holds. */
  static Stream<String> local(Ref<?> ref, Spot spot) {
    return spot.entry().stream()
        .flatMap(entry -> locals(spot.dossier(), entry, ref.kind()))
        .map(Named::id);
  }

  private static Stream<Named> locals(Dossier dossier, Entry entry, Class<?> kind) {
    return dossier.local(entry, kind).filter(Named.class::isInstance).map(Named.class::cast);
  }

  private static List<String> candidates(Ref<?> ref, Spot spot) {
    Stream<String> ids =
        spot.dossier().items().stream()
            .filter(item -> ref.kind().isAssignableFrom(item.kind()))
            .map(Item::id);
    return Stream.concat(local(ref, spot), ids).toList();
  }
}
