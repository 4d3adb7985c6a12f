package communique.check;

import communique.model.Actor;
import communique.problem.Rule;
import java.util.Optional;

/**
 * A side in words that are the name of a country, or of an organization of the dossier: it would be
 * counted as another side, and be in no list of what belongs to the country.
 */
final class SideInWords implements Check<Actor> {

  @Override
  public Rule rule() {
    return Rule.error(
        "side-in-words", "A side stands in words that name a country or a recorded organization.");
  }

  @Override
  public Class<Actor> over() {
    return Actor.class;
  }

  @Override
  public void check(Actor side, CheckContext context) {
    if (!Sides.isNamed(side)) {
      context
          .survey()
          .actorNamed(side.written())
          .ifPresent(
              meant ->
                  context.tell(
                      "%s is the name of %s, and is taken for another side"
                          .formatted(Told.quoted(side.written()), meant),
                      Optional.of(
                          "write %s; if something else is meant, say what it is"
                              .formatted(meant))));
    }
  }
}
