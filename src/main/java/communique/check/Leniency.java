package communique.check;

import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Site;
import communique.problem.Rule;
import communique.problem.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a dossier lets pass on a day, so that a green build can be trusted for what it is.
 *
 * @param changed how many rules weigh otherwise than by themselves because {@code site.yaml} says
 *     so
 * @param waivers how many waivers hold: their last day has not passed, and their rule is a warning
 *     here
 * @param ending those of them whose last day is at most {@link #SOON} days away, the first to end
 *     first
 */
public record Leniency(int changed, int waivers, List<Ending> ending) {

  /** How many days ahead the end of a waiver is told. */
  public static final int SOON = 30;

  /** Copies the list. */
  public Leniency {
    ending = List.copyOf(ending);
  }

  /**
   * A waiver that will not hold for long.
   *
   * @param until the last day on which it holds
   * @param entry the id of the record that it stands in
   * @param rule the name of the rule
   */
  public record Ending(LocalDate until, String entry, String rule) implements Comparable<Ending> {

    private static final Comparator<Ending> ORDER =
        Comparator.comparing(Ending::until)
            .thenComparing(Ending::entry)
            .thenComparing(Ending::rule);

    @Override
    public int compareTo(Ending other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * What that dossier lets pass.
   *
   * @param today the day of the run at the desk
   */
  public static Leniency of(Dossier dossier, LocalDate today) {
    Map<String, Severity> changed = changed(dossier.site());
    List<Ending> holding =
        dossier
            .entries()
            .flatMap(Leniency::waivers)
            .filter(waiver -> !today.isAfter(waiver.until()) && warns(waiver.rule(), changed))
            .sorted()
            .toList();
    return new Leniency(
        changed.size(),
        holding.size(),
        holding.stream()
            .filter(waiver -> ChronoUnit.DAYS.between(today, waiver.until()) <= SOON)
            .toList());
  }

  /** The rules that can be changed and were, with what they weigh now; the first setting counts. */
  private static Map<String, Severity> changed(Site site) {
    Map<String, Severity> changed = new HashMap<>();
    for (Site.RuleSetting setting : site.rules()) {
      movable(setting.rule().written())
          .ifPresent(rule -> changed.putIfAbsent(rule.slug(), setting.severity()));
    }
    changed
        .entrySet()
        .removeIf(set -> own(set.getKey()).filter(set.getValue()::equals).isPresent());
    return changed;
  }

  private static Stream<Ending> waivers(Entry entry) {
    return entry.editorial().waive().stream().map(waiver -> ending(entry, waiver));
  }

  private static Ending ending(Entry entry, Editorial.Waiver waiver) {
    return new Ending(waiver.until(), entry.id(), waiver.rule().written());
  }

  private static boolean warns(String slug, Map<String, Severity> changed) {
    return own(slug)
        .map(own -> changed.getOrDefault(slug, own))
        .filter(Severity.WARNING::equals)
        .isPresent();
  }

  private static Optional<Severity> own(String slug) {
    return movable(slug).map(Rule::severity);
  }

  private static Optional<Rule> movable(String slug) {
    return RuleBook.find(slug).filter(rule -> !rule.fixed());
  }
}
