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
import java.util.function.Predicate;

/** Runs every rule in one walk over a dossier. */
public final class Checks {

  private final Dossier dossier;
  private final Publication published;
  private final Snapshots snapshots;
  private final boolean onPaper;
  private final Weights weights;
  private final Survey survey;
  private final List<Finding> findings = new ArrayList<>();
  private final Optional<Examination.Begun> examination;
  private final Map<Class<?>, List<Check<?>>> concerned = new HashMap<>();

  private Checks(
      Dossier dossier,
      Publication published,
      Snapshots snapshots,
      boolean onPaper,
      Optional<Examination.Begun> examination) {
    this.dossier = dossier;
    this.published = published;
    this.snapshots = snapshots;
    this.onPaper = onPaper;
    this.weights = new Weights(dossier.site());
    this.survey = new Survey(dossier);
    this.examination = examination;
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
    return Problems.of(
        found(dossier, settings, published, snapshots, onPaper).stream()
            .map(Finding::problem)
            .toList());
  }

  /** The same, each with the record that it was found in. */
  public static List<Finding> found(
      Dossier dossier,
      String settings,
      Publication published,
      Snapshots snapshots,
      boolean onPaper) {
    Checks checks = new Checks(dossier, published, snapshots, onPaper, Optional.empty());
    checks.settings(new KeyPath(settings, List.of()));
    dossier.entries().forEach(entry -> checks.entry(entry, at -> true));
    return List.copyOf(checks.findings);
  }

  /**
   * What the rules say of one record, and which of them look at it at all.
   *
   * @param within the values of the record that are asked about
   */
  public static Examination examined(
      Entry entry,
      Predicate<At> within,
      Dossier dossier,
      Publication published,
      Snapshots snapshots) {
    Examination.Begun begun = new Examination.Begun();
    Checks checks = new Checks(dossier, published, snapshots, true, Optional.of(begun));
    checks.entry(entry, within);
    return begun.done(checks.findings);
  }

  private void settings(KeyPath origin) {
    Waivers none = new Waivers(Editorial.NONE, published.today());
    Walk.over(
        dossier.site(), looking((value, at) -> check(value, Optional.empty(), none, origin, at)));
  }

  /** A record's waivers come last, when it is known what each of them has silenced. */
  private void entry(Entry entry, Predicate<At> within) {
    KeyPath origin = dossier.origin(entry);
    Waivers waivers = new Waivers(entry.editorial(), published.today());
    List<Runnable> last = new ArrayList<>();
    Walk.over(
        (Record) entry,
        looking(
            (value, at) -> {
              if (!within.test(at)) {
                return;
              }
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
      CheckContext.Findings told =
          (place, message, hint, fix) ->
              tell(Problem.of(rule, place, message).hint(hint).fix(fix), entry, waivers);
      CheckContext context =
          new CheckContext(
              dossier, entry, origin, at, published, snapshots, onPaper, waivers, survey, told);
      examination.ifPresent(one -> one.looks(rule, weights.of(rule), check.canLook(context)));
      run(check, value, context);
    }
  }

  private void tell(Problem problem, Optional<Entry> entry, Waivers waivers) {
    Optional<Problem> weighed = weights.weigh(problem, waivers);
    weighed.ifPresentOrElse(
        told -> findings.add(new Finding(entry.map(Entry::id), told)),
        () -> examination.ifPresent(one -> one.silenced(problem, weights.of(problem.rule()))));
  }

  private static List<Check<?>> over(Class<?> java) {
    return RuleBook.checks().stream().filter(check -> check.over().isAssignableFrom(java)).toList();
  }

  private static <T> void run(Check<T> check, Object value, CheckContext context) {
    check.check(check.over().cast(value), context);
  }
}
