package communique.check;

import communique.model.Agreement;
import communique.problem.Rule;
import java.util.Optional;

/** A sum in another currency beside no sum that it could be a conversion of. */
final class ConversionWithoutAmount implements Check<Agreement> {

  @Override
  public Rule rule() {
    return Rule.error("conversion-without-amount", "There is a conversion, but no amount.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    if (!agreement.conversions().isEmpty() && agreement.amount().items().isEmpty()) {
      context
          .then("conversions")
          .tell(
              "there is a conversion, but no amount that it converts",
              Optional.of("if the sources print the sum only in this currency, it is the amount"));
    }
  }
}
