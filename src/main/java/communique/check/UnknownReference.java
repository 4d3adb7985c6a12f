package communique.check;

import communique.model.Country;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Organization;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A link to an id that no record has. What takes anything named takes what is gone, too. */
final class UnknownReference implements LinkCheck {

  /** The fields in which a country may stand in place of an organization. */
  private static final Set<String> SIDES = Set.of("for", "is", "side");

  /** What is longer is no code of a country, but may be its name. */
  private static final int LONGEST_CODE = 3;

  @Override
  public Rule rule() {
    return Rule.fixedError("unknown-reference", "A link names an id that no record has.");
  }

  @Override
  public void check(Ref<?> ref, Spot spot) {
    Dossier dossier = spot.dossier();
    boolean known =
        ref.kind() == Named.class || dossier.item(ref.id()).isPresent() || isLocal(ref, spot);
    if (!known && !dossier.mayHoldUnread(spot.entry(), ref.kind())) {
      spot.tell("there is no " + Kinds.name(ref.kind()) + " \"" + ref.id() + "\"", hint(ref, spot));
    }
  }

  /** Whether the id is that of something in the record itself. */
  static boolean isLocal(Ref<?> ref, Spot spot) {
    return spot.entry().filter(entry -> spot.dossier().isLocal(entry, ref)).isPresent();
  }

  private static Optional<String> hint(Ref<?> ref, Spot spot) {
    Optional<String> country =
        Optional.of(ref.id().replace('-', ' '))
            .filter(words -> ref.kind() == Organization.class && SIDES.contains(spot.at().last()))
            .flatMap(words -> country(words, spot));
    return ref.id().length() > LONGEST_CODE
        ? nearest(ref, spot).or(() -> country)
        : country.or(() -> nearest(ref, spot));
  }

  private static Optional<String> country(String words, Spot spot) {
    return spot.survey()
        .actorNamed(words)
        .map(meant -> "did you mean \"" + meant + "\"?")
        .filter(hint -> Country.named(words).isEmpty())
        .or(() -> Country.meant(words));
  }

  /** Words that may be meant for something in the record mean another thing in another record. */
  private static Optional<String> nearest(Ref<?> ref, Spot spot) {
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
