package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.MoneyReading.Fault;
import communique.model.Worth.Sense;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        "an estimated $5 | 5 | USD",
        "약 70조 원 | 70000000000000 | KRW",
        "约489亿美元 | 48900000000 | USD",
        "~$5 | 5 | USD",
      })
  void readsTheNumberOfAHedgedAmountAndTells(String print, BigDecimal amount, String currency) {
    MoneyReading reading = MoneyReading.of(print);

    assertThat(reading.worth().flatMap(Worth::value)).contains(new Money(amount, currency));
    assertThat(reading.worth().map(Worth::sense)).contains(Worth.Sense.ABOUT);
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
        "A $5 million | A $",
        "5 million marks | marks",
        "132 billion gold marks | gold marks",
        "Rs 1,20,000 crore | Rs",
        "up to 5 million pesos | pesos",
        "5 to 10 million pesos | pesos",
        "US$ 1.2 million per year | US$ per year",
        "about 5 percent | percent",
        "2025 memorandums | memorandums",
      })
  void tellsAnUnknownCurrencyFromAnAmount(String print, String unit) {
    MoneyReading reading = MoneyReading.of(print);

    assertThat(reading.fault()).contains(Fault.UNKNOWN_CURRENCY);
    assertThat(reading.unit()).isEqualTo(unit);
    assertThat(read(print)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "up to US$5 billion | AT_MOST | - | 5000000000 | USD",
        "as much as 3 million euros | AT_MOST | - | 3000000 | EUR",
        "최대 3천200만 유로 | AT_MOST | - | 32000000 | EUR",
        "5억 엔 이하 | AT_MOST | - | 500000000 | JPY",
        "不超过489亿美元 | AT_MOST | - | 48900000000 | USD",
        "less than €5 | LESS_THAN | - | 5 | EUR",
        "at least RMB 20 million | AT_LEAST | 20000000 | - | CNY",
        "5億円以上 | AT_LEAST | 500000000 | - | JPY",
        "more than US$5 billion | MORE_THAN | 5000000000 | - | USD",
        "超过489亿美元 | MORE_THAN | 48900000000 | - | USD",
        "US$5–10 million | BETWEEN | 5000000 | 10000000 | USD",
        "US$5 million to US$10 million | BETWEEN | 5000000 | 10000000 | USD",
        "between 10 and 20 million US dollars | BETWEEN | 10000000 | 20000000 | USD",
        "from €500 to €1 million | BETWEEN | 500 | 1000000 | EUR",
        "5,000-10,000 euros | BETWEEN | 5000 | 10000 | EUR",
        "10~20억 엔 | BETWEEN | 1000000000 | 2000000000 | JPY",
        "10억~20억 엔 | BETWEEN | 1000000000 | 2000000000 | JPY",
        "10억 엔에서 20억 엔 | BETWEEN | 1000000000 | 2000000000 | JPY",
        "10亿至20亿美元 | BETWEEN | 1000000000 | 2000000000 | USD",
        "10亿到20亿美元 | BETWEEN | 1000000000 | 2000000000 | USD",
        "10億円から20億円 | BETWEEN | 1000000000 | 2000000000 | JPY",
        "about €5 | ABOUT | 5 | 5 | EUR",
        "489亿美元左右 | ABOUT | 48900000000 | 48900000000 | USD",
      })
  void readsBoundsAsBounds(
      String print,
      Sense sense,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      String code) {
    Worth worth = MoneyReading.of(print).worth().orElseThrow();

    assertThat(worth)
        .isEqualTo(
            new Worth(sense, Optional.ofNullable(least), Optional.ofNullable(most), code, false));
    assertThat(worth.value().isPresent()).isEqualTo(sense == Sense.ABOUT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "$5 | - | USD | true",
        "$5 | AUD | AUD | false",
        "70 trillion won | - | KRW | true",
        "70 trillion won | KPW | KPW | false",
        "70 trillion won | EUR | - | false",
        "£20m | - | GBP | true",
        "¥5 billion | JPY | JPY | false",
        "¥5 billion | KRW | - | false",
        "5 million pesos | MXN | MXN | false",
        "$5 billion Canadian dollars | - | CAD | false",
        "CAD $5 | - | CAD | false",
        "$5 million yen | JPY | - | false",
        "70 trillion | KRW | KRW | false",
        "5 euros | EUR | EUR | false",
        "5 euros | USD | - | false",
        "5 zorkmids | USD | - | false",
        "US$ 1.2 million per year | USD | - | false",
      })
  void isAsCertainOfACurrencyAsTheWordsAre(
      String print, @Nullable String given, @Nullable String code, boolean assumed) {
    MoneyReading reading = MoneyReading.of(print, Optional.ofNullable(given));

    assertThat(reading.worth().map(Worth::currency)).isEqualTo(Optional.ofNullable(code));
    assertThat(reading.worth().map(Worth::isAssumed).orElse(false)).isEqualTo(assumed);
    assertThat(reading.fault())
        .isEqualTo(code == null ? Optional.of(Fault.OTHER_CURRENCY) : Optional.empty());
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
        "$5 and $10",
        "$10–5",
        "$5-10-15",
        "between $5",
        "5 to -10 won",
        "①5 won",
        "5 won ٧",
      })
  void tellsAnUnreadableAmount(String print) {
    MoneyReading reading = MoneyReading.of(print);

    assertThat(reading.fault()).contains(Fault.UNREADABLE_AMOUNT);
    assertThat(reading.worth()).isEmpty();
    assertThat(read(print)).isEmpty();
  }

  private static Optional<Money> read(String print) {
    return MoneyReading.of(print).worth().flatMap(Worth::value);
  }
}
