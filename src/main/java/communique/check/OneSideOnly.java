package communique.check;

import communique.model.Actor;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Source;
import communique.model.Summit;
import communique.problem.Rule;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A summit that is told from the papers of one party alone. */
final class OneSideOnly implements Check<Summit> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "one-side-only", "All sources of a summit are official ones of the same party.");
  }

  @Override
  public Class<Summit> over() {
    return Summit.class;
  }

  @Override
  public void check(Summit summit, CheckContext context) {
    List<Optional<Actor>> sides =
        sources(summit, context.dossier())
            .map(ref -> context.dossier().find(ref).flatMap(Source::speaksFor))
            .distinct()
            .toList();
    if (sides.size() == 1) {
      sides
          .get(0)
          .filter(side -> summit.participants().stream().anyMatch(p -> p.side().equals(side)))
          .ifPresent(
              side ->
                  context.tell(
                      "everything here comes from official sources of %s, one of the parties"
                          .formatted(side.written()),
                      Optional.of("look for a source of the other side, or an independent one")));
    }
  }

  /** What the summit's own record and the statements made there rest on. */
  private static Stream<Ref<Source>> sources(Summit summit, Dossier dossier) {
    Set<Ref<Source>> cited = new HashSet<>();
    Stream.concat(Stream.of(summit), dossier.relations().statementsAt(summit).stream())
        .map(Entry.class::cast)
        .forEach(entry -> collect((Record) entry, cited));
    return cited.stream();
  }

  private static void collect(Record record, Set<Ref<Source>> cited) {
    Walk.over(
        record,
        (value, at) -> {
          if (value instanceof Ref<?> ref && ref.kind() == Source.class) {
            cited.add(Ref.to(Source.class, ref.id()));
          }
        });
  }
}
