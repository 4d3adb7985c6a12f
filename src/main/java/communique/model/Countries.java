package communique.model;

import communique.shape.Ref;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which countries met and agreed, as it follows from participants and parties.
 *
 * <p>Where up to three countries are involved, every two of them make a pair. A gathering of more
 * makes none, for it says little of any two of them; it is only counted for pairs that there are
 * anyway.
 *
 * @param dossier the entries and their links
 */
public record Countries(Dossier dossier) {

  private static final int FEW = 3;

  /** The countries that took part in an occasion. */
  public Set<Country> at(Occasion occasion) {
    Map<Ref<Speaker>, Set<Actor>> sides = occasion.sides();
    return occasion
        .present()
        .flatMap(person -> ofSpeaker(sides.getOrDefault(person, Set.of()), person))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The countries that a person spoke for at an occasion: those of the sides named there, else the
   * one that the person belongs to.
   */
  public Set<Country> ofSpeaker(Occasion occasion, Ref<Speaker> person) {
    return ofSpeaker(occasion.sidesOf(person), person)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Country> ofSpeaker(Set<Actor> sides, Ref<Speaker> person) {
    return sides.isEmpty()
        ? dossier.find(person).flatMap(Speaker::country).stream()
        : sides.stream().flatMap(side -> of(side).stream());
  }

  /** The country of a side, its own or that of an organization around it. */
  public Optional<Country> of(Actor side) {
    Stream<Organization> around =
        Stream.iterate(
                side.organization().flatMap(dossier::find),
                Optional::isPresent,
                here -> here.flatMap(Organization::within).flatMap(dossier::find))
            .limit(Relations.MOST_AROUND + 1L)
            .map(Optional::orElseThrow);
    return side.country().or(() -> around.flatMap(o -> o.country().stream()).findFirst());
  }

  /**
   * The countries between which an agreement is: those of its parties, or, where the sources do not
   * name two, those at the summits among whose outcomes it is.
   */
  public Set<Country> between(Agreement agreement) {
    Set<Country> named =
        agreement.parties().stream()
            .flatMap(party -> of(party.is()).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (named.size() < 2) {
      dossier.relations().origins(agreement).forEach(origin -> named.addAll(at(origin.summit())));
    }
    return named;
  }

  /** The pairs that these make: none if they are many. */
  public static Set<CountryPair> pairs(Set<Country> countries) {
    return countries.size() > FEW
        ? Set.of()
        : CountryPair.among(countries).collect(Collectors.toCollection(TreeSet::new));
  }

  /** All countries, and all pairs of them. */
  public CountrySurvey survey() {
    return dossier.survey();
  }
}
