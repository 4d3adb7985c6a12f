package communique.check;

import communique.model.Actor;
import communique.model.Participant;
import communique.model.Summit;
import communique.model.Summit.Kind;
import communique.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A summit between two or three sides whose participants are of more or of fewer. Two offices of
 * one country may be one side or two. Silent without participants, where a side stands in words,
 * and for summits of more sides, of which a record may name some only.
 */
final class KindDoesNotFit implements Check<Summit> {

  private static final Map<Kind, Integer> SIDES = Map.of(Kind.BILATERAL, 2, Kind.TRILATERAL, 3);

  @Override
  public Rule rule() {
    return Rule.error(
        "kind-does-not-fit",
        "A summit is called bilateral or trilateral, and not so many sides met.");
  }

  @Override
  public Class<Summit> over() {
    return Summit.class;
  }

  @Override
  public void check(Summit summit, CheckContext context) {
    List<Actor> sides =
        summit.participants().stream()
            .map(Participant::side)
            .map(side -> meant(side, context))
            .distinct()
            .toList();
    boolean named = !sides.isEmpty() && sides.stream().allMatch(Sides::isNamed);
    Optional.ofNullable(SIDES.get(summit.kind()))
        .filter(expected -> named && !fits(expected, sides, new Sides(context.dossier())))
        .ifPresent(expected -> tell(expected, sides.size(), summit, context));
  }

  /** What {@link SideInWords} tells is the same side as what it names. */
  private static Actor meant(Actor side, CheckContext context) {
    return context.survey().actorNamed(side.written()).map(Actor::of).orElse(side);
  }

  private static boolean fits(int expected, List<Actor> sides, Sides all) {
    long wholes = sides.stream().map(all::whole).distinct().count();
    return wholes <= expected && expected <= sides.size();
  }

  private static void tell(int expected, int found, Summit summit, CheckContext context) {
    String kind = found > 3 ? "multilateral" : found == 3 ? "trilateral" : "bilateral";
    String name = summit.kind() == Kind.BILATERAL ? "bilateral" : "trilateral";
    context
        .then("kind")
        .tell(
            "a %s summit is one of %d sides; the participants are of %d"
                .formatted(name, expected, found),
            Optional.of(
                found < 2
                    ? "add those of the other side with evidence"
                    : "write kind: " + kind + ", or correct for whom the participants were there"));
  }
}
