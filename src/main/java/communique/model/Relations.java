package communique.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from the links between entries and is written nowhere.
 *
 * @param dossier the entries and their links
 */
public record Relations(Dossier dossier) {

  /** What was said at an occasion, in the order of the register. */
  public List<Statement> statementsAt(Occasion occasion) {
    return dossier.referring(Statement.class, occasion).stream()
        .filter(s -> s.occasion().filter(at -> at.id().equals(occasion.id())).isPresent())
        .toList();
  }

  /** What a person said, in the order of the register. */
  public List<Statement> statementsBy(Speaker speaker) {
    return dossier.referring(Statement.class, speaker).stream()
        .filter(statement -> statement.speaker().id().equals(speaker.id()))
        .toList();
  }

  /** The occasions at which a person was present. */
  public List<Occasion> attendedBy(Speaker speaker) {
    return dossier.referring(Occasion.class, speaker).stream()
        .filter(occasion -> occasion.present().anyMatch(who -> who.id().equals(speaker.id())))
        .toList();
  }

  /** The participants who met in their own country; none if the place does not tell. */
  public List<Participant> hosts(Summit summit) {
    Optional<Country> country =
        summit.place().first().flatMap(dossier::find).flatMap(this::country);
    return summit.participants().stream()
        .filter(p -> country.isPresent() && p.side().country().equals(country))
        .toList();
  }

  /** The country that a place lies in, its own or that of a place around it. */
  public Optional<Country> country(Place place) {
    return around(place).flatMap(around -> around.country().stream()).findFirst();
  }

  /** A place, and the places it lies in, from the smallest. */
  public Stream<Place> around(Place place) {
    return Stream.iterate(
            Optional.of(place),
            Optional::isPresent,
            here -> here.flatMap(Place::within).flatMap(dossier::find))
        .map(Optional::orElseThrow);
  }

  /** The summits among whose outcomes an agreement is, each with its place there. */
  public Stream<Origin> origins(Agreement agreement) {
    return dossier.referring(Summit.class, agreement).stream()
        .flatMap(
            summit ->
                summit.outcomes().identified().stream()
                    .filter(outcome -> outcome.agreement().id().equals(agreement.id()))
                    .map(outcome -> new Origin(summit, outcome)));
  }

  /** The agreements that follow one. */
  public List<Agreement> successors(Agreement agreement) {
    return dossier.referring(Agreement.class, agreement).stream()
        .filter(a -> a.above().filter(before -> before.id().equals(agreement.id())).isPresent())
        .toList();
  }

  /** The agreements that a person signed. */
  public List<Agreement> signedBy(Speaker speaker) {
    return with(speaker, dossier.referring(Agreement.class, speaker).stream(), true);
  }

  /** The agreements at whose signing a person stood by. */
  public List<Agreement> witnessedBy(Speaker speaker) {
    return with(speaker, dossier.referring(Agreement.class, speaker).stream(), false);
  }

  private static List<Agreement> with(
      Speaker speaker, Stream<Agreement> agreements, boolean signed) {
    return agreements
        .filter(
            agreement ->
                (signed ? agreement.signatories() : agreement.witnesses())
                    .items().stream().anyMatch(who -> who.speaker().id().equals(speaker.id())))
        .toList();
  }

  /** A summit, and an agreement's place among its outcomes. */
  public record Origin(Summit summit, Outcomes.Identified outcome) {}
}
