package communique.check;

import communique.model.Amount;
import communique.model.MoneyReading;
import communique.model.MoneyReading.Fault;
import communique.problem.Rule;
import java.util.Optional;

/**
 * An amount whose currency is missing, could be one of several, or is not in our table. It is shown
 * as printed, without a value.
 */
final class UnknownCurrency implements Check<Amount> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "unknown-currency",
        "An amount is printed without a currency, or with one that is not known for certain; it is"
            + " shown without a value.");
  }

  @Override
  public Class<Amount> over() {
    return Amount.class;
  }

  @Override
  public void check(Amount amount, CheckContext context) {
    MoneyReading reading = amount.reading();
    if (reading.fault().filter(Fault.UNKNOWN_CURRENCY::equals).isPresent()) {
      String found =
          reading.unit().isEmpty()
              ? "the amount names no currency"
              : "\"" + reading.unit() + "\" is not one certain currency";
      context
          .then("print")
          .tell(
              found + "; expected words that mean a single one",
              Optional.of(
                  "if the source says which, give its code beside the print: currency: "
                      + codes(reading)
                      + "; if not, waive this, and readers see the words without a value"));
    }
    if (reading.fault().filter(Fault.OTHER_CURRENCY::equals).isPresent()) {
      String meant =
          reading.possible().isEmpty()
              ? "names no currency that we know"
              : "can mean " + String.join(", ", reading.possible());
      context
          .then("currency")
          .tell("\"" + reading.unit() + "\" " + meant + ", and not the one that is given");
    }
  }

  private static String codes(MoneyReading reading) {
    return reading.possible().isEmpty() ? "MXN" : String.join(" or ", reading.possible());
  }
}
