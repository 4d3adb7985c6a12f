package communique.check;

import communique.model.Editorial.Withdrawal;
import communique.problem.Rule;

/** A withdrawal that leaves readers without a reason. */
final class WithdrawnWithoutReason implements Check<Withdrawal> {

  @Override
  public Rule rule() {
    return Rule.error(
        "withdrawn-without-reason", "A record is withdrawn, and the reason is empty.");
  }

  @Override
  public Class<Withdrawal> over() {
    return Withdrawal.class;
  }

  @Override
  public void check(Withdrawal withdrawal, CheckContext context) {
    if (withdrawal.reason().isBlank()) {
      context
          .then("reason")
          .tell("the reason is empty; readers will see it in place of the record");
    }
  }
}
