package communique.model;

import communique.shape.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

  static final int FEW = 3;

  /** The countries that took part in an occasion. */
  public Set<Country> at(Occasion occasion) {
    Map<Ref<Speaking>, Set<Actor>> sides = occasion.sides();
    return Stream.concat(
            occasion
                .attendance()
                .flatMap(one -> one.is().all().stream())
                .flatMap(who -> of(who, sides)),
            occasion.metFor().flatMap(side -> of(side).stream()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The states for which organizations took part in an occasion, each with these. */
  public Map<Country, List<Organization>> via(Occasion occasion) {
    Stream<Actor> there =
        occasion
            .attendance()
            .flatMap(one -> one.is().all().stream())
            .flatMap(dossier.relations()::sides);
    return via(Stream.concat(occasion.metFor(), there), occasion.when().first(), at(occasion));
  }

  /** The states for which organizations are parties, on the day of the first step, with these. */
  public Map<Country, List<Organization>> via(Agreement agreement) {
    Optional<Edtf> day =
        agreement.history().stream().flatMap(step -> step.day().stream()).min(Chronology.order());
    return via(agreement.parties().items().stream().map(Party::is), day, between(agreement));
  }

  /** Who takes part itself does not do so by way of another. */
  private Map<Country, List<Organization>> via(
      Stream<Actor> sides, Optional<Edtf> day, Set<Country> themselves) {
    Map<Country, List<Organization>> via = new LinkedHashMap<>();
    sides
        .distinct()
        .flatMap(side -> side.organization().flatMap(dossier::find).stream())
        .forEach(
            one ->
                one.members().stream()
                    .filter(member -> member.on(day) && !themselves.contains(member.is()))
                    .map(Member::is)
                    .distinct()
                    .forEach(state -> via.computeIfAbsent(state, s -> new ArrayList<>()).add(one)));
    return via;
  }

  /**
   * The countries that somebody spoke for at an occasion: those of the sides named there, else
   * those that they belong to.
   */
  public Set<Country> of(Occasion occasion, Voice voice) {
    Map<Ref<Speaking>, Set<Actor>> sides = occasion.sides();
    return voice.all().stream()
        .flatMap(who -> of(who, sides))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Country> of(Who who, Map<Ref<Speaking>, Set<Actor>> sides) {
    Set<Actor> there = who.record().map(ref -> sides.getOrDefault(ref, Set.of())).orElse(Set.of());
    return there.isEmpty() ? of(who) : there.stream().flatMap(side -> of(side).stream());
  }

  /** The countries that one belongs to, wherever it is. */
  Stream<Country> of(Who who) {
    return Stream.concat(
        dossier.relations().sides(who).flatMap(side -> of(side).stream()),
        dossier.relations().person(who).stream().flatMap(one -> one.countries().stream()));
  }

  /** Those of which it is the page that tells what was said: a state's own words, an office's. */
  public Stream<Country> at(Statement said) {
    return said.speaker().all().stream().filter(who -> !isAtHome(who)).flatMap(this::of).distinct();
  }

  /** The states that are addressed or meant themselves. */
  public Stream<Country> about(Statement said) {
    return said.about().stream()
        .flatMap(about -> about.all().stream())
        .flatMap(who -> who.country().stream());
  }

  /** Whether what one says stands on a sheet of its own. */
  private boolean isAtHome(Who who) {
    return who.record().flatMap(dossier::find).filter(Sheet.class::isInstance).isPresent();
  }

  /** The country of a side, its own or that of an organization around it. */
  public Optional<Country> of(Actor side) {
    Stream<Organization> around =
        side.organization().flatMap(dossier::find).stream().flatMap(dossier.relations()::around);
    return side.country().or(() -> around.flatMap(o -> o.country().stream()).findFirst());
  }

  /**
   * The countries between which an agreement is: those of its parties, or, where the sources do not
   * name two, those at the summits among whose outcomes it is.
   */
  public Set<Country> between(Agreement agreement) {
    Set<Country> named =
        agreement.parties().items().stream()
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
