package communique.edition.data;

import communique.model.Money;
import communique.output.json.Json;

/** Money as JSON. */
final class Monies {

  private Monies() {}

  /** An amount in whole units, and its ISO 4217 code. */
  static void put(Json json, Money money) {
    json.put("amount", money.amount());
    json.put("currency", money.currency());
  }
}
