package communique.check;

import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Publication;
import communique.problem.KeyPath;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Rule;
import communique.shape.At;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Runs every rule in one walk over a dossier. */
public final class Checks {

  private final Dossier dossier;
  private final Publication published;
  private final Snapshots snapshots;
  private final boolean onPaper;
  private final Weights weights;
  private final Survey survey;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Class<?>, List<Check<?>>> concerned = new HashMap<>();

  private Checks(Dossier dossier, Publication published, Snapshots snapshots, boolean onPaper) {
    this.dossier = dossier;
    this.published = published;
    this.snapshots = snapshots;
    this.onPaper = onPaper;
    this.weights = new Weights(dossier.site());
    this.survey = new Survey(dossier);
  }

  /**
   * Everything that the rules find.
   *
   * @param settings the file of the dossier's settings, as printed
   * @param published the same as the reader of this build sees it
   * @param snapshots the saved articles that words are compared with
   * @param onPaper whether it is printed too, so that the limits of paper are weighed
   */
  public static Problems run(
      Dossier dossier,
      String settings,
      Publication published,
      Snapshots snapshots,
      boolean onPaper) {
    Checks checks = new Checks(dossier, published, snapshots, onPaper);
    checks.settings(new KeyPath(settings, List.of()));
    dossier.entries().forEach(checks::entry);
    return Problems.of(checks.problems);
  }

  private void settings(KeyPath origin) {
    Waivers none = new Waivers(Editorial.NONE, published.today());
    Walk.over(
        dossier.site(), looking((value, at) -> check(value, Optional.empty(), none, origin, at)));
  }

  /** A record's waivers come last, when it is known what each of them has silenced. */
  private void entry(Entry entry) {
    KeyPath origin = dossier.origin(entry);
    Waivers waivers = new Waivers(entry.editorial(), published.today());
    List<Runnable> last = new ArrayList<>();
    Walk.over(
        (Record) entry,
        looking(
            (value, at) -> {
              if (value instanceof Editorial.Waiver) {
                last.add(() -> check(value, Optional.of(entry), waivers, origin, at));
              } else {
                check(value, Optional.of(entry), waivers, origin, at);
              }
            }));
    last.forEach(Runnable::run);
  }

  /** Lists are looked at as values are. */
  private static Walk.Visitor looking(BiConsumer<Object, At> look) {
    return new Walk.Visitor() {
      @Override
      public void visit(Object value, At at) {
        look.accept(value, at);
      }

      @Override
      public void list(List<?> records, At at) {
        look.accept(records, at);
      }
    };
  }

  private void check(Object value, Optional<Entry> entry, Waivers waivers, KeyPath origin, At at) {
    for (Check<?> check : concerned.computeIfAbsent(value.getClass(), Checks::over)) {
      Rule rule = check.rule();
      CheckContext.Findings findings =
          (place, message, hint, fix) ->
              weights
                  .weigh(Problem.of(rule, place, message).hint(hint).fix(fix), waivers)
                  .ifPresent(problems::add);
      run(
          check,
          value,
          new CheckContext(
              dossier, entry, origin, at, published, snapshots, onPaper, waivers, survey,
              findings));
    }
  }

  private static List<Check<?>> over(Class<?> java) {
    return RuleBook.checks().stream().filter(check -> check.over().isAssignableFrom(java)).toList();
  }

  private static <T> void run(Check<T> check, Object value, CheckContext context) {
    check.check(check.over().cast(value), context);
  }
}
