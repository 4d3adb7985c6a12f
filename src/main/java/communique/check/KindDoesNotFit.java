package communique.check;

import communique.model.Actor;
import communique.model.Participant;
import communique.model.Summit;
import communique.model.Summit.Kind;
import communique.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A summit between two, three or more sides whose participants are of more or of fewer. Two offices
 * of one country may be one side or two. Silent without participants and where a side stands in
 * words, as the others do of which a record does not name each.
 */
final class KindDoesNotFit implements Check<Summit> {

  /** From how many sides to how many. */
  private static final Map<Kind, List<Integer>> SIDES =
      Map.of(
          Kind.BILATERAL,
          List.of(2, 2),
          Kind.TRILATERAL,
          List.of(3, 3),
          Kind.MULTILATERAL,
          List.of(4, Integer.MAX_VALUE));

  @Override
  public Rule rule() {
    return Rule.error(
        "kind-does-not-fit",
        "A summit is called bilateral, trilateral or multilateral, and not so many sides met.");
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
    return side.country().isPresent()
        ? side
        : context.survey().actorNamed(side.written()).map(Actor::of).orElse(side);
  }

  private static boolean fits(List<Integer> expected, List<Actor> sides, Sides all) {
    long wholes = sides.stream().map(all::whole).distinct().count();
    return wholes <= expected.get(1) && expected.get(0) <= sides.size();
  }

  private static void tell(List<Integer> expected, int found, Summit summit, CheckContext context) {
    String kind = found > 3 ? "multilateral" : found == 3 ? "trilateral" : "bilateral";
    boolean open = summit.kind() == Kind.MULTILATERAL;
    String sides = open ? "more than three" : String.valueOf(expected.get(0));
    String name = summit.kind().name().toLowerCase(Locale.ROOT);
    context
        .then("kind")
        .tell(
            "a %s summit is one of %s sides; the participants are of %d"
                .formatted(name, sides, found),
            Optional.of(
                found < 2
                    ? "add those of the other side with evidence"
                    : "write kind: %s, or %s"
                        .formatted(
                            kind,
                            open
                                ? "add the others with evidence, in words those of which no source says who they were"
                                : "correct for whom the participants were there")));
  }
}
