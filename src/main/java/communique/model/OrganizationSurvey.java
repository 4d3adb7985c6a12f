package communique.model;

import communique.shape.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every organization of a dossier did and said, found in one reading of it: a conference of
 * thousands is a line for each of them.
 */
final class OrganizationSurvey {

  private final Dossier dossier;
  private final In<Occasion> occasions = new In<>();
  private final In<Agreement> agreements = new In<>();
  private final In<Agreement> kept = new In<>();
  private final In<Speaker> speakers = new In<>();
  private final In<Statement> statements = new In<>();
  private final In<Statement> meant = new In<>();
  private final Map<String, List<Organization>> bodies = new HashMap<>();

  private OrganizationSurvey(Dossier dossier) {
    this.dossier = dossier;
    Relations.latestFirst(dossier.all(Occasion.class)).forEach(this::note);
    dossier.all(Agreement.class).forEach(this::note);
    dossier.all(Speaker.class).forEach(this::note);
    dossier.all(Statement.class).forEach(this::note);
    for (Organization one : dossier.all(Organization.class)) {
      one.within()
          .ifPresent(in -> bodies.computeIfAbsent(in.id(), none -> new ArrayList<>()).add(one));
    }
  }

  /** The profiles of a dossier, by the ids of the organizations. */
  static Map<String, OrganizationProfile> of(Dossier dossier) {
    OrganizationSurvey survey = new OrganizationSurvey(dossier);
    return dossier.all(Organization.class).stream()
        .collect(Collectors.toMap(Organization::id, survey::profile));
  }

  private void note(Occasion occasion) {
    occasions.add(dossier.relations().organizations(occasion), occasion);
    occasions.add(
        occasion.series().flatMap(series -> dossier.find(series.of())).stream(), occasion);
    if (occasion instanceof Summit summit) {
      summit
          .participants()
          .forEach(one -> one.speaker().ifPresent(who -> stoodFor(one.side(), who)));
    }
  }

  private void note(Agreement agreement) {
    agreements.add(around(agreement.parties().items().stream().map(Party::is)), agreement);
    kept.add(around(agreement.depositary().values()), agreement);
    agreement
        .signatories()
        .items()
        .forEach(one -> one.speaker().ifPresent(who -> stoodFor(one.side(), who)));
  }

  private void stoodFor(Actor side, Voice who) {
    List<Organization> of = around(Stream.of(side)).toList();
    if (!of.isEmpty()) {
      dossier.relations().people(who).forEach(person -> speakers.add(of.stream(), person));
    }
  }

  private void note(Speaker speaker) {
    Stream<Ref<Organization>> offices =
        speaker.offices().stream()
            .flatMap(tenure -> tenure.is().flatMap(dossier::find).stream())
            .flatMap(office -> office.body().stream());
    speakers.add(
        offices.flatMap(body -> dossier.find(body).stream()).flatMap(this::around), speaker);
  }

  private void note(Statement said) {
    statements.add(voices(said.speaker()).flatMap(this::around), said);
    meant.add(said.about().stream().flatMap(this::voices), said);
  }

  /** The organizations among those who speak, and those for which people in words do. */
  private Stream<Organization> voices(Voice voice) {
    return voice.all().stream()
        .flatMap(
            who ->
                Stream.concat(
                    who
                        .record()
                        .map(ref -> Ref.to(Organization.class, ref.id()))
                        .flatMap(dossier::find)
                        .stream(),
                    who.side().flatMap(Actor::organization).flatMap(dossier::find).stream()));
  }

  private Stream<Organization> around(Stream<Actor> sides) {
    return dossier.relations().around(sides);
  }

  private Stream<Organization> around(Organization one) {
    return dossier.relations().around(one);
  }

  private OrganizationProfile profile(Organization one) {
    Set<String> told =
        Stream.of(occasions, agreements, kept, speakers, statements, meant)
            .flatMap(in -> in.of(one).stream())
            .map(Entry::id)
            .collect(Collectors.toSet());
    return new OrganizationProfile(
        one,
        bodies.getOrDefault(one.id(), List.of()),
        List.copyOf(occasions.of(one)),
        List.copyOf(agreements.of(one)),
        List.copyOf(kept.of(one)),
        List.copyOf(speakers.of(one)),
        List.copyOf(statements.of(one)),
        List.copyOf(meant.of(one)),
        dossier.referring(Entry.class, one).stream()
            .filter(other -> !other.isOnlyNamed() || other instanceof Source)
            .filter(other -> !(other instanceof Change) && !told.contains(other.id()))
            .toList());
  }

  /** In which entries organizations are, each once. */
  private static final class In<E extends Entry> {

    private final Map<String, Map<String, E>> all = new HashMap<>();

    void add(Stream<Organization> organizations, E entry) {
      organizations.forEach(
          one -> all.computeIfAbsent(one.id(), id -> new LinkedHashMap<>()).put(entry.id(), entry));
    }

    Collection<E> of(Organization one) {
      return Optional.ofNullable(all.get(one.id())).orElse(Map.of()).values();
    }
  }
}
