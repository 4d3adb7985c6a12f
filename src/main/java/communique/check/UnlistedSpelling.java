package communique.check;

import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Speaker;
import communique.model.Summit;
import communique.problem.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words cited for a person that spell the name nearly as recorded, but not quite. */
final class UnlistedSpelling implements Check<Speaker> {

  private static final int AROUND = 60;

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
  public void check(Speaker speaker, CheckContext context) {
    Spellings.Search recorded = Spellings.of(speaker).search();
    Set<String> told = new HashSet<>();
    cites(speaker, context.dossier())
        .forEach(
            cite ->
                recorded
                    .nearMisses(cite.words())
                    .filter(name -> context.survey().named(name).isEmpty())
                    .filter(name -> told.add(cite.source().id() + " " + name))
                    .forEach(name -> tell(name, cite, context)));
  }

  private static Stream<Citation> cites(Speaker speaker, Dossier dossier) {
    return Stream.of(
            speaker.offices().stream().flatMap(office -> office.cite().stream()),
            dossier.referring(Summit.class, speaker).stream()
                .flatMap(summit -> summit.participants().stream())
                .filter(participant -> participant.who().has(speaker.id()))
                .flatMap(participant -> participant.cite().stream()),
            dossier.relations().statementsBy(speaker).stream()
                .flatMap(statement -> statement.cite().stream()))
        .flatMap(all -> all);
  }

  private static void tell(String name, Citation cite, CheckContext context) {
    context.tell(
        context.origin().then("name"),
        "%s has \"%s\", neither the name nor a recorded spelling: \"%s\""
            .formatted(cite.source().id(), name, around(name, cite.words())),
        Optional.of("look whether the words are copied rightly; if so, add it to spellings:"));
  }

  /** Of long words only those around the name. */
  private static String around(String name, String words) {
    int at = Math.max(0, words.indexOf(name));
    int from = Math.max(0, at - AROUND);
    int until = Math.min(words.length(), at + name.length() + AROUND);
    return (from > 0 ? "\u2026" : "")
        + words.substring(from, until)
        + (until < words.length() ? "\u2026" : "");
  }
}
