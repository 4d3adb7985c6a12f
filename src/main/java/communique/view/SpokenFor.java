package communique.view;

import communique.model.Actor;
import communique.model.Countries;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.OnBehalf;
import communique.model.Participant;
import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.Statement;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For which sides of a summit something was said. Every column of a page asks of every statement,
 * so that each is looked at once.
 */
final class SpokenFor {

  private final Dossier dossier;
  private final Countries countries;
  private final Set<Actor> sides = new LinkedHashSet<>();
  private final Map<Ref<Speaking>, Set<Actor>> ofPeople;
  private final Map<Country, Actor> ofCountries = new HashMap<>();
  private final Map<String, Set<Actor>> found = new HashMap<>();

  SpokenFor(Dossier dossier, Summit summit) {
    this.dossier = dossier;
    this.ofPeople = summit.sides();
    this.countries = dossier.relations().countries();
    for (Participant participant : summit.participants()) {
      sides.add(participant.side());
    }
    for (Actor side : sides) {
      countries.of(side).ifPresent(country -> ofCountries.putIfAbsent(country, side));
    }
  }

  /** All that met, in the order of the record. */
  Set<Actor> all() {
    return sides;
  }

  /** Those of one statement, in order; none if it was not made for any side here. */
  Set<Actor> sides(String statement) {
    return found.computeIfAbsent(
        statement,
        id -> here(dossier.relations().onBehalf(dossier.get(Ref.to(Statement.class, id)))));
  }

  /** The side in whose column it is told. */
  Optional<Actor> first(String statement) {
    return sides(statement).stream().findFirst();
  }

  /** Those for which something was said on a topic, anywhere in the dossier. */
  Set<Actor> heard(String topic) {
    return here(dossier.onBehalf(topic));
  }

  private Set<Actor> here(OnBehalf said) {
    Set<Actor> here = new LinkedHashSet<>();
    for (Actor side : said.sides()) {
      here(side).forEach(here::add);
    }
    for (Ref<Speaker> person : said.speakers()) {
      of(person).forEach(here::add);
    }
    return here;
  }

  /** What of a side, or of its country, met here. */
  private Stream<Actor> here(Actor side) {
    return sides.contains(side) ? Stream.of(side) : countries.of(side).stream().flatMap(this::of);
  }

  private Stream<Actor> of(Ref<Speaker> person) {
    Set<Actor> named = ofPeople.getOrDefault(Ref.to(Speaking.class, person.id()), Set.of());
    return named.isEmpty()
        ? dossier.find(person).stream().flatMap(one -> one.countries().stream()).flatMap(this::of)
        : named.stream();
  }

  private Stream<Actor> of(Country country) {
    return Optional.ofNullable(ofCountries.get(country)).stream();
  }
}
