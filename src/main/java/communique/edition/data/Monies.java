package communique.edition.data;

import communique.model.Money;
import communique.model.Worth;
import communique.output.json.Json;
import java.math.BigDecimal;
import java.util.Optional;

/** Money as JSON. */
final class Monies {

  private Monies() {}

  /**
   * An amount in whole units, or the bounds that are told, and the ISO 4217 code; what is not plain
   * is said.
   */
  static void put(Json json, Worth worth) {
    Optional<BigDecimal> amount = worth.value().map(Money::amount);
    amount.ifPresent(number -> json.put("amount", number));
    if (amount.isEmpty()) {
      worth.least().ifPresent(number -> json.put("least", number));
      worth.most().ifPresent(number -> json.put("most", number));
    }
    json.put("currency", worth.currency());
    if (worth.sense() == Worth.Sense.ABOUT) {
      json.put("about", true);
    }
    if (worth.isAssumed()) {
      json.put("assumed", true);
    }
  }
}
