package communique.check;

import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Speaker;
import communique.model.Summit;
import communique.problem.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Words cited for a person that spell the name nearly as recorded, but not quite. */
final class UnlistedSpelling implements Check<Speaker> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "unlisted-spelling", "The words of a source spell a name in a way that is not recorded.");
  }

  @Override
  public Class<Speaker> over() {
    return Speaker.class;
  }

  @Override
  public void check(Speaker speaker, Spot spot) {
    Spellings recorded = Spellings.of(speaker);
    cites(speaker, spot.dossier())
        .flatMap(cite -> recorded.nearMisses(cite.words()).map(name -> new Seen(name, cite)))
        .filter(seen -> !isAnother(seen.name(), speaker, spot.dossier()))
        .distinct()
        .forEach(seen -> tell(seen, spot));
  }

  /** A way to write the name, and where it is found. */
  private record Seen(String name, Citation cite) {}

  private static Stream<Citation> cites(Speaker speaker, Dossier dossier) {
    return Stream.of(
            speaker.offices().stream().flatMap(office -> office.cite().stream()),
            dossier.referring(Summit.class, speaker).stream()
                .flatMap(summit -> summit.participants().stream())
                .filter(participant -> participant.speaker().id().equals(speaker.id()))
                .flatMap(participant -> participant.cite().stream()),
            dossier.relations().statementsBy(speaker).stream()
                .flatMap(statement -> statement.cite().stream()))
        .flatMap(all -> all);
  }

  private static boolean isAnother(String name, Speaker speaker, Dossier dossier) {
    return dossier.all(Speaker.class).stream()
        .filter(other -> !other.id().equals(speaker.id()))
        .anyMatch(other -> Spellings.of(other).has(name));
  }

  private static void tell(Seen seen, Spot spot) {
    spot.tell(
        spot.origin().then("name"),
        "%s has \"%s\", neither the name nor a recorded spelling: \"%s\""
            .formatted(seen.cite().source().id(), seen.name(), seen.cite().words()),
        Optional.of("look whether the words are copied rightly; if so, add it to spellings:"));
  }
}
