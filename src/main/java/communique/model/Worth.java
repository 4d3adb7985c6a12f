package communique.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a printed sum comes to: a number, or the bounds that the words give.
 *
 * @param sense how the words tell it
 * @param least in whole units of the currency; empty if the words say only what it is not above
 * @param most the same as the least for one number; empty if they say only what it is not below
 * @param currency its code of ISO 4217
 * @param isAssumed whether the words could mean another currency, though they mostly mean this one
 */
public record Worth(
    Sense sense,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    String currency,
    boolean isAssumed) {

  /** How words tell a sum. */
  public enum Sense {
    /** {@code 70 trillion won}. */
    PLAIN,
    /** {@code about 70 trillion won}. */
    ABOUT,
    /** {@code at least 70 trillion won}. */
    AT_LEAST,
    /** {@code more than 70 trillion won}. */
    MORE_THAN,
    /** {@code up to 70 trillion won}. */
    AT_MOST,
    /** {@code less than 70 trillion won}. */
    LESS_THAN,
    /** {@code 60 to 70 trillion won}. */
    BETWEEN;

    private boolean hasLeast() {
      return this != AT_MOST && this != LESS_THAN;
    }

    private boolean hasMost() {
      return this != AT_LEAST && this != MORE_THAN;
    }
  }

  /** Of a number in that sense. */
  static Worth of(Sense sense, BigDecimal number, String currency, boolean isAssumed) {
    Optional<BigDecimal> plain = Optional.of(new Money(number, currency).amount());
    return new Worth(
        sense,
        plain.filter(any -> sense.hasLeast()),
        plain.filter(any -> sense.hasMost()),
        currency,
        isAssumed);
  }

  /** Of what lies between two numbers, both included. */
  static Worth between(BigDecimal least, BigDecimal most, String currency, boolean isAssumed) {
    return new Worth(
        Sense.BETWEEN,
        Optional.of(new Money(least, currency).amount()),
        Optional.of(new Money(most, currency).amount()),
        currency,
        isAssumed);
  }

  /** The one number, plainly told or with "about"; empty where the words give bounds. */
  public Optional<Money> value() {
    return least.filter(number -> most.equals(least)).map(number -> new Money(number, currency));
  }
}
