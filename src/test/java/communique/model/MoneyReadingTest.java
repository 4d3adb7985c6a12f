package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.MoneyReading.Fault;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that are hedged, and what stands in the way of the others. */
class MoneyReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 70 trillion won | 70000000000000 | KRW",
        "more than US$5 billion | 5000000000 | USD",
        "an estimated $5 | 5 | USD",
        "약 70조 원 | 70000000000000 | KRW",
        "约489亿美元 | 48900000000 | USD",
        "~$5 | 5 | USD",
      })
  void readsTheNumberOfAHedgedAmountAndTells(String print, BigDecimal amount, String currency) {
    MoneyReading reading = MoneyReading.of(print);

    assertThat(reading.money()).contains(new Money(amount, currency));
    assertThat(reading.exact()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "70 trillion | ''",
        "5 billion zorkmids | zorkmids",
        "¥5 billion | ¥",
        "￥5 billion | ¥",
        "5 million pesos | pesos",
        "5 million rupees | rupees",
        "5 million kroner | kroner",
        "5 krw | krw",
        "3 all | all",
        "5 million XXX | XXX",
        "$5 million yen | $ yen",
        "$5 billion Canadian dollars | $ Canadian dollars",
        "CAD $5 | CAD $",
        "A $5 million | A $",
        "5 million marks | marks",
        "132 billion gold marks | gold marks",
        "Rs 1,20,000 crore | Rs",
        "US$ 1.2 million per year | US$ per year",
        "about 5 percent | percent",
        "2025 memorandums | memorandums",
      })
  void tellsAnUnknownCurrencyFromAnAmount(String print, String unit) {
    MoneyReading reading = MoneyReading.of(print);

    assertThat(reading.fault()).contains(Fault.UNKNOWN_CURRENCY);
    assertThat(reading.amount()).isPresent();
    assertThat(reading.unit()).isEqualTo(unit);
    assertThat(Money.read(print)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "won",
        "five billion won",
        "billions of won",
        "$1,2",
        "$1,23,456",
        "$1.2.3",
        "$1.500",
        "1.500 euros",
        "$1.23.456",
        "1.000.00,5 euros",
        "1'00'000 francs",
        "€86.000.000.5",
        "5 500 won",
        "$.5",
        "$ .5",
        "-$5",
        "$-5",
        "−5 won",
        "±5 won",
        "$5-10",
        "$5–10 million",
        "between $5 and $10",
        "5 5 won",
        "1억 2조 원",
        "3백2천만 원",
        "3천2000만 원",
        "2천1천억 원",
        "1만2만 원",
        "5兆元",
        "1억 200000000원",
        "1조 20000억 원",
        "1.5억 200만 원",
        "5½ billion won",
        "５½ won",
        "70² trillion won",
        "٧٠ won",
        "1e9 won",
        "0x10 won",
        "$5 (70 trillion won)",
        "①5 won",
        "5 won ٧",
      })
  void tellsAnUnreadableAmount(String print) {
    MoneyReading reading = MoneyReading.of(print);

    assertThat(reading.fault()).contains(Fault.UNREADABLE_AMOUNT);
    assertThat(reading.amount()).isEmpty();
    assertThat(reading.money()).isEmpty();
    assertThat(Money.read(print)).isEmpty();
  }
}
