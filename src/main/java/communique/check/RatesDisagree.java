package communique.check;

import communique.model.Agreement;
import communique.model.PrintedRate;
import communique.problem.Rule;
import java.util.Optional;

/**
 * Two printed sums with their printed conversions whose rates between the same two currencies
 * differ by more than 10 %, whichever way the sums were rounded. Only rates that should be the same
 * are compared: in one agreement, of one source, or printed within 90 days. Told at the latter.
 */
final class RatesDisagree implements Check<Agreement> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "rates-disagree",
        "Two sums and their conversions imply rates that differ by more than 10 %.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    context
        .survey()
        .rates()
        .of(agreement)
        .forEach(pair -> tell(pair.rate(), pair.earlier(), context));
  }

  private static void tell(PrintedRate rate, PrintedRate earlier, CheckContext context) {
    context
        .then("conversions")
        .then(String.valueOf(rate.conversion()))
        .tell(
            "%s makes %s, but %s in %s makes %s"
                .formatted(
                    rate.words(),
                    rate.told(),
                    earlier.words(),
                    earlier.agreement(),
                    earlier.told()),
            Optional.of(
                "compare both with their sources: million or billion, a digit, a currency"));
  }
}
