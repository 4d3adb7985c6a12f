package communique.view;

import communique.model.Amount;
import communique.model.Money;
import communique.model.Worth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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

  /** What the printed words come to, in the sense that they give it; nothing if none. */
  Optional<String> words(Amount amount) {
    return amount.worth().map(this::words);
  }

  private String words(Worth worth) {
    List<String> numbers =
        Stream.of(worth.least(), worth.most())
            .flatMap(Optional::stream)
            .distinct()
            .map(number -> words(new Money(number, worth.currency())))
            .toList();
    return worth.sense() == Worth.Sense.PLAIN
        ? numbers.get(0)
        : messages.get("money." + worth.sense().name().toLowerCase(Locale.ROOT), numbers.toArray());
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
