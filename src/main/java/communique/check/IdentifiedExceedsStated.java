package communique.check;

import communique.model.Outcomes;
import communique.model.Outcomes.Counted;
import communique.model.Reading;
import communique.model.Text;
import communique.problem.Rule;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * More documents counted in than the largest number that a source states. Silent where a number is
 * only a lower or a rough one: its {@code as} says "at least", "more than", "about".
 */
final class IdentifiedExceedsStated implements Check<Outcomes> {

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(at least|more than|over|or more|about|around|roughly|some|nearly|almost)\\b");

  @Override
  public Rule rule() {
    return Rule.error(
        "identified-exceeds-stated", "More documents are counted in than any source states.");
  }

  @Override
  public Class<Outcomes> over() {
    return Outcomes.class;
  }

  @Override
  public void check(Outcomes outcomes, CheckContext context) {
    boolean open = isOpen(outcomes);
    long in = outcomes.identified().stream().filter(one -> one.counted() == Counted.IN).count();
    outcomes.stated().readings().stream()
        .flatMap(reading -> reading.is().value().stream())
        .max(Comparator.naturalOrder())
        .filter(most -> !open && in > most)
        .ifPresent(
            most ->
                context
                    .then("identified")
                    .tell(
                        "the sources state %s documents at most; counted in here: %s"
                            .formatted(most, in),
                        Optional.of(
                            "write counted: out or counted: unclear where the number does not cover one")));
  }

  /** Whether a number is only a lower or a rough one. */
  static boolean isOpen(Outcomes outcomes) {
    return outcomes.stated().readings().stream().anyMatch(IdentifiedExceedsStated::isOpen);
  }

  private static boolean isOpen(Reading<Integer> reading) {
    return reading.as().stream()
        .flatMap(as -> as.wordings().stream())
        .map(Text.Wording::words)
        .anyMatch(OPEN.asPredicate());
  }
}
