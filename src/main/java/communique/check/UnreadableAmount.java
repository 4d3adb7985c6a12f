package communique.check;

import communique.model.Amount;
import communique.model.MoneyReading;
import communique.model.MoneyReading.Fault;
import communique.problem.Rule;
import java.util.Optional;

/** A printed amount in which there is no number, or none that can be read for certain. */
final class UnreadableAmount implements Check<Amount> {

  @Override
  public Rule rule() {
    return Rule.error(
        "unreadable-amount", "A printed amount cannot be read as one number of one currency.");
  }

  @Override
  public Class<Amount> over() {
    return Amount.class;
  }

  @Override
  public void check(Amount amount, Spot spot) {
    MoneyReading reading = MoneyReading.of(amount.print());
    if (reading.fault().filter(Fault.UNREADABLE_AMOUNT::equals).isPresent()) {
      spot.then("print")
          .tell(
              "\"" + amount.print() + "\" cannot be read as one amount like 70 trillion won",
              Optional.of("tell a range, or a sum without a number, as a claim instead"));
    }
  }
}
