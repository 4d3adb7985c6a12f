package communique.view;

import communique.model.Actor;
import communique.model.Countries;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For which sides of a summit a statement was made. Every column of a page asks of every statement,
 * so that each is looked at once.
 */
final class SpokenFor {

  private final Dossier dossier;
  private final Summit summit;
  private final Countries countries;
  private final Set<Actor> sides;
  private final Map<Country, Actor> ofCountries = new HashMap<>();
  private final Map<String, Set<Actor>> found = new HashMap<>();

  SpokenFor(Dossier dossier, Summit summit) {
    this.dossier = dossier;
    this.summit = summit;
    this.countries = dossier.relations().countries();
    this.sides =
        summit.participants().stream()
            .map(participant -> participant.side())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    sides.forEach(
        side -> countries.of(side).ifPresent(country -> ofCountries.putIfAbsent(country, side)));
  }

  /** All that met, in the order of the record. */
  Collection<Actor> all() {
    return sides;
  }

  /** Those of one statement, in order; none if it was not made for any side here. */
  Set<Actor> sides(String statement) {
    return found.computeIfAbsent(
        statement,
        id ->
            find(dossier.get(Ref.to(Statement.class, id)))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** The side in whose column it is told. */
  Optional<Actor> first(String statement) {
    return sides(statement).stream().findFirst();
  }

  /** Those of the speaker on that very occasion, for people change sides; else of here. */
  private Stream<Actor> find(Statement said) {
    List<Actor> there =
        said.occasion()
            .flatMap(dossier::find)
            .map(occasion -> occasion.sidesOf(said.speaker()))
            .orElse(List.of());
    return there.isEmpty() ? of(said.speaker()) : there.stream().flatMap(this::here);
  }

  private Stream<Actor> of(Ref<Speaker> person) {
    List<Actor> named = summit.sidesOf(person);
    return named.isEmpty()
        ? dossier.find(person).flatMap(Speaker::country).stream().flatMap(this::of)
        : named.stream();
  }

  /** What of a side, or of its country, met here. */
  private Stream<Actor> here(Actor side) {
    return sides.contains(side) ? Stream.of(side) : countries.of(side).stream().flatMap(this::of);
  }

  private Stream<Actor> of(Country country) {
    return Optional.ofNullable(ofCountries.get(country)).stream();
  }
}
