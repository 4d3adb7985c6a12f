package communique.model;

import communique.shape.Ref;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rate between two currencies that a printed sum and its printed conversion imply. Both prints
 * are rounded, so it is known only within bounds.
 *
 * @param agreement the id of the agreement
 * @param conversion the position of the conversion there
 * @param words the two prints
 * @param upper the sum in the currency whose code is the first by the alphabet
 * @param lower the sum in the other currency
 * @param sources those who print the conversion
 */
public record PrintedRate(
    String agreement,
    int conversion,
    String words,
    Money upper,
    Money lower,
    Set<Ref<Source>> sources) {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TOLERATED = new BigDecimal("1.1");
  private static final int MOST = 20;
  private static final MathContext DIGITS = new MathContext(3);

  /**
   * The rates in an agreement. A conversion belongs to the amounts that the same source prints, or
   * to the only amount there is; of many amounts the first {@value #MOST} are looked at. Sums that
   * are hedged or cannot be read imply no rate.
   */
  static Stream<PrintedRate> in(Agreement agreement) {
    return IntStream.range(0, agreement.conversions().size())
        .boxed()
        .flatMap(
            i ->
                agreement.amount().items().stream()
                    .limit(MOST)
                    .filter(sum -> belong(agreement, sum, agreement.conversions().get(i)))
                    .flatMap(sum -> of(agreement, i, sum)));
  }

  private static boolean belong(Agreement agreement, Amount sum, Amount conversion) {
    return agreement.amount().items().size() == 1
        || sources(sum).stream().anyMatch(sources(conversion)::contains);
  }

  private static Stream<PrintedRate> of(Agreement agreement, int index, Amount sum) {
    Amount conversion = agreement.conversions().get(index);
    String words = "\"" + sum.print() + "\" for \"" + conversion.print() + "\"";
    List<Money> sums =
        Stream.of(sum, conversion)
            .flatMap(amount -> amount.worth().stream())
            .filter(worth -> worth.sense() == Worth.Sense.PLAIN)
            .flatMap(worth -> worth.value().stream())
            .filter(money -> money.amount().signum() > 0)
            .sorted((one, other) -> one.currency().compareTo(other.currency()))
            .toList();
    boolean two = sums.size() == 2 && !sums.get(0).currency().equals(sums.get(1).currency());
    return two
        ? Stream.of(
            new PrintedRate(
                agreement.id(), index, words, sums.get(0), sums.get(1), sources(conversion)))
        : Stream.empty();
  }

  private static Set<Ref<Source>> sources(Amount amount) {
    return amount.cite().stream().map(Citation::source).collect(Collectors.toSet());
  }

  /**
   * Whether two rates between the same currencies differ by more than 10 %, however their sums were
   * rounded.
   */
  public boolean disagreesWith(PrintedRate other) {
    return upper.currency().equals(other.upper.currency())
        && lower.currency().equals(other.lower.currency())
        && (isFarBelow(other) || other.isFarBelow(this));
  }

  private boolean isFarBelow(PrintedRate other) {
    return most().multiply(TOLERATED).compareTo(other.least()) < 0;
  }

  /** The highest that it can be, however the two sums were rounded. */
  public BigDecimal most() {
    return most(upper).divide(least(lower), MathContext.DECIMAL64);
  }

  /** The lowest that it can be. */
  public BigDecimal least() {
    return least(upper).divide(most(lower), MathContext.DECIMAL64);
  }

  private static BigDecimal least(Money money) {
    return money.amount().subtract(rounding(money));
  }

  private static BigDecimal most(Money money) {
    return money.amount().add(rounding(money));
  }

  /** Half a unit of the last digit that is not a zero. */
  private static BigDecimal rounding(Money money) {
    return money.amount().stripTrailingZeros().ulp().multiply(HALF);
  }

  /** {@code 1430 KRW to 1 USD}. */
  public String told() {
    BigDecimal rate = upper.amount().divide(lower.amount(), DIGITS);
    return rate.toPlainString() + " " + upper.currency() + " to 1 " + lower.currency();
  }
}
