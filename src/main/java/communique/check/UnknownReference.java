package communique.check;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Named;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
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
    boolean known = dossier.item(ref.id()).isPresent() || isLocal(ref, spot);
    if (!known && !dossier.mayHoldUnread(spot.entry(), ref.kind())) {
      spot.tell("there is no " + Kinds.name(ref.kind()) + " \"" + ref.id() + "\"", hint(ref, spot));
    }
  }

  /** Whether the id is that of something in the record itself. */
  static boolean isLocal(Ref<?> ref, Spot spot) {
    return spot.entry().filter(entry -> spot.dossier().isLocal(entry, ref)).isPresent();
  }

  /** Words that may be meant for something in the record mean another thing in another record. */
  private static Optional<String> hint(Ref<?> ref, Spot spot) {
    List<String> locals =
        spot.entry().stream()
            .flatMap(entry -> spot.dossier().local(entry, ref.kind()))
            .map(Named::id)
            .toList();
    List<String> ids = spot.survey().ids(ref.kind());
    String owner = locals.isEmpty() ? "" : spot.entry().map(Entry::id).orElse("");
    return spot.survey()
        .hints()
        .nearest(
            ref.id(),
            ref.kind().getSimpleName() + " " + owner,
            () -> Stream.concat(locals.stream(), ids.stream()).toList());
  }
}
