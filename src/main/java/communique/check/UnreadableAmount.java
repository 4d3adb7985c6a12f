package communique.check;

import communique.model.Amount;
import communique.model.MoneyReading;
import communique.model.MoneyReading.Fault;
import communique.problem.Rule;
import java.util.Optional;

/**
 * A printed amount in which there is no number, or none that can be read for certain. It is shown
 * as printed, without a value: money of the past and sums a year are none the less what a source
 * prints.
 */
final class UnreadableAmount implements Check<Amount> {

  private static final int LONGEST = 100;

  @Override
  public Rule rule() {
    return Rule.warning(
        "unreadable-amount",
        "A printed amount cannot be read as one number of one currency; it is shown without a value.");
  }

  @Override
  public Class<Amount> over() {
    return Amount.class;
  }

  @Override
  public void check(Amount amount, CheckContext context) {
    MoneyReading reading = amount.reading();
    if (reading.fault().filter(Fault.UNREADABLE_AMOUNT::equals).isPresent()) {
      context
          .then("print")
          .tell(
              "\"" + start(amount.print()) + "\" cannot be read as one amount like 70 trillion won",
              Optional.of(
                  "tell a sum without a number as a claim; or waive this, and readers see the words without"
                      + " a value"));
    }
  }

  private static String start(String print) {
    return print.length() > LONGEST ? print.substring(0, LONGEST) + "\u2026" : print;
  }
}
