package communique.check;

import communique.model.Source;
import communique.model.Source.Kind;
import communique.problem.Rule;
import java.util.Optional;

/** An official source that nobody can be held to. */
final class OfficialWithoutSide implements Check<Source> {

  @Override
  public Rule rule() {
    return Rule.error(
        "official-without-side", "An official source does not say for which side it speaks.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, Spot spot) {
    boolean official = source.kind().filter(Kind.OFFICIAL::equals).isPresent();
    if (official && source.side().isEmpty()) {
      spot.then("kind")
          .tell(
              "an official source speaks for a side, and this one names none",
              Optional.of("add side: with a country code, the id of an organization, or words"));
    }
  }
}
