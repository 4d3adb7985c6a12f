package communique.model;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount in whole units of the currency (won, dollars), not negative; kept without needless
 *     zeros, so that equal amounts are equal
 * @param currency its code of ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

  /** Fails for a negative amount and for a code that is not in our table. */
  public Money {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("a negative amount: " + amount);
    }
    if (!Currencies.isCode(currency)) {
      throw new IllegalArgumentException("not a currency: " + currency);
    }
    amount = plain(amount);
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
