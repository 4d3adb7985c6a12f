package communique.model;

import java.math.BigDecimal;
import java.util.List;
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
    boolean isAssumed)
    implements Inclusive {

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

  /** What it comes to, whether the words say the currency or leave it to be assumed. */
  Object meaning() {
    return List.of(sense, least, most, currency);
  }

  /** A rough number or a range may be any number in it; of a rough one only its own is known. */
  @Override
  public boolean includes(Object other) {
    return other instanceof Worth close
        && sense != Sense.PLAIN
        && currency.equals(close.currency)
        && close.least.isPresent()
        && close.most.isPresent()
        && least.filter(number -> number.compareTo(close.least.get()) > 0).isEmpty()
        && most.filter(number -> number.compareTo(close.most.get()) < 0).isEmpty()
        && !isEdge(close);
  }

  /** More than a number is not that number. */
  private boolean isEdge(Worth close) {
    return (sense == Sense.MORE_THAN && close.least.equals(least))
        || (sense == Sense.LESS_THAN && close.most.equals(most));
  }

  /** Whether there is no number that is both: of two in one currency, neither told roughly. */
  boolean excludes(Worth other) {
    return currency.equals(other.currency)
        && sense != Sense.ABOUT
        && other.sense != Sense.ABOUT
        && (isBelow(other) || other.isBelow(this));
  }

  private boolean isBelow(Worth other) {
    return most.isPresent()
        && other.least.isPresent()
        && (most.get().compareTo(other.least.get()) < 0
            || (most.get().compareTo(other.least.get()) == 0
                && (sense == Sense.LESS_THAN || other.sense == Sense.MORE_THAN)));
  }

  /** The one number, plainly told or with "about"; empty where the words give bounds. */
  public Optional<Money> value() {
    return least.filter(number -> most.equals(least)).map(number -> new Money(number, currency));
  }
}
