package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "70 trillion won | 70000000000000 | KRW",
        "US$48.9 billion | 48900000000 | USD",
        "$5 | 5 | USD",
        "€1.2 million | 1200000 | EUR",
        "3,500 yen | 3500 | JPY",
        "1.5 billion yuan | 1500000000 | CNY",
        "RMB 20 billion | 20000000000 | CNY",
        "KRW 70 trillion | 70000000000000 | KRW",
        "70 trillion KRW | 70000000000000 | KRW",
        "12 million euros | 12000000 | EUR",
        "5 billion North Korean won | 5000000000 | KPW",
        "5 billion South Korean won | 5000000000 | KRW",
        "70-trillion-won | 70000000000000 | KRW",
        "$5bn | 5000000000 | USD",
        "£20m | 20000000 | GBP",
        "3 million U.S. dollars | 3000000 | USD",
        "HK$1,234,567.89 | 1234567.89 | HKD",
        "NT$ 30 | 30 | TWD",
        "10 million Hong Kong dollars | 10000000 | HKD",
        "2 million pounds sterling | 2000000 | GBP",
        "500 crore Indian rupees | 5000000000 | INR",
        "5 Mongolian tugriks | 5 | MNT",
        "7 baht | 7 | THB",
        "$5 billion USD | 5000000000 | USD",
        "0.5 euro | 0.5 | EUR",
        "70 TRILLION WON | 70000000000000 | KRW",
      })
  void readsWhatNewsroomsPrint(String print, BigDecimal amount, String currency) {
    assertThat(read(print)).contains(new Money(amount, currency));
    assertThat(MoneyReading.of(print).worth().map(Worth::sense)).contains(Worth.Sense.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "70조 원 | 70000000000000 | KRW",
        "70조원 | 70000000000000 | KRW",
        "1조 2000억 원 | 1200000000000 | KRW",
        "1조2,345억원 | 1234500000000 | KRW",
        "3만5000원 | 35000 | KRW",
        "5천억 원 | 500000000000 | KRW",
        "489억 달러 | 48900000000 | USD",
        "4000억 위안 | 400000000000 | CNY",
        "70万亿韩元 | 70000000000000 | KRW",
        "4000亿元人民币 | 400000000000 | CNY",
        "3亿5000万元 | 350000000 | CNY",
        "489亿美元 | 48900000000 | USD",
        "1.2万亿日元 | 1200000000000 | JPY",
        "＄５，０００ | 5000 | USD",
        "￦1,000 | 1000 | KRW",
        "7\u00A0million\u202Fwon | 7000000 | KRW",
      })
  void readsKoreanAndChinese(String print, BigDecimal amount, String currency) {
    assertThat(read(print)).contains(new Money(amount, currency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3천200만 달러 | 32000000 | USD",
        "2천500억원 | 250000000000 | KRW",
        "4조2천300억원 | 4230000000000 | KRW",
        "1조 2천억 3천400만 원 | 1200034000000 | KRW",
        "5백만 달러 | 5000000 | USD",
        "1억2천3백4십만원 | 123400000 | KRW",
        "8천500원 | 8500 | KRW",
        "1.5천억 원 | 150000000000 | KRW",
        "2만3천400 엔 | 23400 | JPY",
        "700億円 | 70000000000 | JPY",
        "1兆2000億円 | 1200000000000 | JPY",
        "3千万円 | 30000000 | JPY",
        "5千200萬美元 | 52000000 | USD",
        "3亿5千万元 | 350000000 | CNY",
      })
  void readsDigitsAmongTheScalesOfEastAsia(String print, BigDecimal amount, String currency) {
    assertThat(read(print)).contains(new Money(amount, currency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "₹5 lakh crore | 5000000000000 | INR",
        "₹1,20,000 crore | 1200000000000 | INR",
        "INR 12,34,56,789 | 123456789 | INR",
        "5 crore 20 lakh Indian rupees | 52000000 | INR",
        "₹500 cr | 5000000000 | INR",
        "₹1.25 lakh crores | 1250000000000 | INR",
        "US $5 million | 5000000 | USD",
        "U.S. $5 million | 5000000 | USD",
        "HK $7 | 7 | HKD",
        "DM 1.5 billion | 1500000000 | DEM",
        "EUR 86.000.000 | 86000000 | EUR",
        "1.000,50 euros | 1000.50 | EUR",
        "€1.234.567,80 | 1234567.80 | EUR",
        "CHF 86'000'000 | 86000000 | CHF",
        "86 000 000 euros | 86000000 | EUR",
        "ECU 50 million | 50000000 | XEU",
        "Lit. 5,000 million | 5000000000 | ITL",
        "5 milliard French francs | 5000000000 | FRF",
        "5 mln euros | 5000000 | EUR",
        "€3 mrd. | 3000000000 | EUR",
        "2 thousand million pounds sterling | 2000000000 | GBP",
        "12.345 million euros | 12345000 | EUR",
        "$0.125 | 0.125 | USD",
      })
  void readsIndianContinentalAndFormerWays(String print, BigDecimal amount, String currency) {
    assertThat(read(print)).contains(new Money(amount, currency));
  }

  @Test
  void readsDecomposedHangul() {
    String decomposed = Normalizer.normalize("70조 원", Normalizer.Form.NFD);

    assertThat(read(decomposed)).isEqualTo(read("70조 원")).isPresent();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void failsAtOnceWhateverTheInput(String print) {
    assertThat(read(print)).isEmpty();
  }

  static Stream<String> hostile() {
    return Stream.of(
            "$",
            "1,",
            "1.",
            "1,000",
            "70조 ",
            "thousand ",
            "-",
            "\u1112\u1161",
            "\uD800",
            "\uFDFA",
            "about ")
        .flatMap(part -> Stream.of(part.repeat(100 / part.length()), part.repeat(500_000)));
  }

  @Test
  void readsAHundredDigitsAndNoMore() {
    assertThat(read("9".repeat(98) + " €")).isPresent();
    assertThat(read("9".repeat(99) + " €")).isEmpty();
  }

  @Test
  void isEqualByValueAndWritesPlainNumbers() {
    Money one = new Money(new BigDecimal("7E13"), "KRW");

    assertThat(one).isEqualTo(new Money(new BigDecimal("70000000000000.00"), "KRW"));
    assertThat(one.amount()).hasToString("70000000000000");
    assertThat(new Money(new BigDecimal("0.50"), "EUR").amount()).hasToString("0.5");
    assertThat(new Money(new BigDecimal("0.00"), "EUR").amount()).hasToString("0");
  }

  @Test
  void isOfAKnownCurrencyAndNotNegative() {
    assertThatThrownBy(() -> new Money(BigDecimal.ONE, "won"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a currency: won");
    assertThatThrownBy(() -> new Money(BigDecimal.ONE.negate(), "KRW"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a negative amount: -1");
  }

  private static Optional<Money> read(String print) {
    return MoneyReading.of(print).worth().flatMap(Worth::value);
  }
}
