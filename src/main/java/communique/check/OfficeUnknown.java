package communique.check;

import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Relations;
import communique.model.Speaker;
import communique.model.Summit;
import communique.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A person at a summit, or speaking at an event, whose office on that day nothing shows. */
final class OfficeUnknown implements Check<Speaker> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "office-unknown",
        "Nothing shows the office of a participant or speaker on the day of an occasion.");
  }

  @Override
  public Class<Speaker> over() {
    return Speaker.class;
  }

  @Override
  public void check(Speaker speaker, CheckContext context) {
    Set<String> seen = new HashSet<>();
    occasions(speaker, context.dossier())
        .filter(occasion -> seen.add(occasion.id()))
        .forEach(occasion -> occasion(speaker, occasion, context));
  }

  private static Stream<Occasion> occasions(Speaker speaker, Dossier dossier) {
    Relations relations = dossier.relations();
    return Stream.concat(
        relations.attendedBy(speaker).stream().filter(Summit.class::isInstance),
        relations.statementsBy(speaker).stream()
            .flatMap(statement -> statement.occasion().stream())
            .flatMap(at -> dossier.find(at).stream()));
  }

  private static void occasion(Speaker speaker, Occasion occasion, CheckContext context) {
    List<Edtf> days = occasion.when().values().toList();
    if (!days.isEmpty() && context.dossier().relations().officesAt(occasion, speaker).isEmpty()) {
      String day = days.get(0).written();
      context.tell(
          speaker.offices().isEmpty() ? context.origin() : context.origin().then("offices"),
          "no office is recorded for %s, the date of %s".formatted(day, occasion.id()),
          Optional.of(
              "add an office with seen: %s, or with from: and to:, and the words that show it"
                  .formatted(day)));
    }
  }
}
