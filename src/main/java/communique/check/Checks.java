package communique.check;

import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Reader;
import communique.problem.KeyPath;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Rule;
import communique.shape.At;
import communique.shape.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs every rule in one walk over a dossier. */
public final class Checks {

  private final Dossier dossier;
  private final LocalDate today;
  private final Snapshots snapshots;
  private final Weights weights;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Class<?>, List<Check<?>>> concerned = new HashMap<>();

  private Checks(Dossier dossier, LocalDate today, Snapshots snapshots) {
    this.dossier = dossier;
    this.today = today;
    this.snapshots = snapshots;
    this.weights = new Weights(dossier.site());
  }

  /**
   * Everything that the rules find.
   *
   * @param settings the file of the dossier's settings, as printed
   * @param reader its moment decides which waivers hold
   * @param snapshots the saved articles that words are compared with
   */
  public static Problems run(Dossier dossier, String settings, Reader reader, Snapshots snapshots) {
    Checks checks = new Checks(dossier, dossier.today(reader), snapshots);
    checks.settings(new KeyPath(settings, List.of()));
    dossier.entries().forEach(checks::entry);
    return Problems.of(checks.problems);
  }

  private void settings(KeyPath origin) {
    Walk.over(
        dossier.site(), (value, at) -> check(value, Optional.empty(), Editorial.NONE, origin, at));
  }

  private void entry(Entry entry) {
    KeyPath origin = dossier.origin(entry);
    Walk.over(
        (Record) entry,
        (value, at) -> check(value, Optional.of(entry), entry.editorial(), origin, at));
  }

  private void check(
      Object value, Optional<Entry> entry, Editorial editorial, KeyPath origin, At at) {
    for (Check<?> check : concerned.computeIfAbsent(value.getClass(), Checks::over)) {
      Rule rule = check.rule();
      Spot.Findings findings =
          (place, message, hint) ->
              weights
                  .of(rule, editorial, today)
                  .map(severity -> Problem.of(rule, place, message).hint(hint).weighing(severity))
                  .ifPresent(problems::add);
      run(check, value, new Spot(dossier, entry, origin, at, today, snapshots, findings));
    }
  }

  private static List<Check<?>> over(Class<?> java) {
    return RuleBook.checks().stream().filter(check -> check.over().isAssignableFrom(java)).toList();
  }

  private static <T> void run(Check<T> check, Object value, Spot spot) {
    check.check(check.over().cast(value), spot);
  }
}
