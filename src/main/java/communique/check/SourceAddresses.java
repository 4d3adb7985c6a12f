package communique.check;

import communique.model.Dossier;
import communique.model.Source;
import communique.problem.KeyPath;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Rule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found at the addresses of the sources, as problems at the sources.
 *
 * @param dossier has the sources
 * @param states what was found, by the address as it is written
 * @param today the day of the run
 */
public record SourceAddresses(Dossier dossier, Map<String, AddressState> states, LocalDate today) {

  /** The addresses that are linked to, as they are written. */
  public static Stream<String> of(Dossier dossier) {
    return dossier.all(Source.class).stream()
        .flatMap(source -> source.url().stream())
        .map(Object::toString)
        .distinct();
  }

  /** The problems. */
  public Problems problems() {
    Weights weights = new Weights(dossier.site());
    return Problems.of(
        dossier.all(Source.class).stream()
            .flatMap(
                source ->
                    problem(source).stream()
                        .flatMap(
                            problem ->
                                weights
                                    .weigh(problem, new Waivers(source.editorial(), today))
                                    .stream()))
            .toList());
  }

  private Optional<Problem> problem(Source source) {
    Optional<AddressState> state =
        source.url().map(Object::toString).flatMap(url -> Optional.ofNullable(states.get(url)));
    return state.flatMap(
        found ->
            switch (found.kind()) {
              case OPEN, CLOSED -> Optional.empty();
              case GONE ->
                  source.archived().isPresent()
                      ? Optional.empty()
                      : problem(
                          source,
                          AddressRules.GONE,
                          found,
                          "name a copy that an archive keeps, under archived; or the address where"
                              + " it stands now");
              case SILENT ->
                  problem(
                      source,
                      AddressRules.SILENT,
                      found,
                      "open it in a browser; if it is gone there too, name a copy that an archive"
                          + " keeps, under archived");
            });
  }

  private Optional<Problem> problem(Source source, Rule rule, AddressState state, String hint) {
    return dossier
        .item(source.id())
        .map(
            item -> {
              KeyPath place = item.origin().then("url");
              return Problem.of(rule, place, state.why()).hint(hint);
            });
  }
}
