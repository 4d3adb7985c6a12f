package communique.view;

import communique.model.Amount;
import communique.model.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sums of money in the words of a language, to the last digit: 70 trillion won, 70조 원.
 *
 * @param messages the words; {@code money.scales} holds the powers of ten that have a name
 */
record Sums(Messages messages) {

  /** The currencies that have a name in the message files. */
  private static final Set<String> NAMED = Set.of("KRW", "CNY", "USD", "EUR", "JPY", "GBP");

  /** The value that the printed words give, without what they say besides; nothing if none. */
  Optional<String> words(Amount amount) {
    return amount.value().map(this::words);
  }

  private String words(Money money) {
    String number =
        Stream.of(messages.get("money.scales").split(" "))
            .filter(power -> reaches(money.amount(), power))
            .findFirst()
            .map(power -> messages.get("money.scale." + power, shifted(money.amount(), power)))
            .orElseGet(() -> money.amount().toPlainString());
    return NAMED.contains(money.currency())
        ? messages.get("money." + money.currency(), number)
        : messages.get("money.other", number, money.currency());
  }

  private static boolean reaches(BigDecimal amount, String power) {
    return amount.compareTo(BigDecimal.TEN.pow(Integer.parseInt(power))) >= 0;
  }

  private static String shifted(BigDecimal amount, String power) {
    return amount.movePointLeft(Integer.parseInt(power)).stripTrailingZeros().toPlainString();
  }
}
