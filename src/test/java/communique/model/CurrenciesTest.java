package communique.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of currencies. */
class CurrenciesTest {

  @ParameterizedTest
  @MethodSource("currencies")
  void knowsEveryNameInItsTable(String code, String names) {
    assertThat(code).matches("[A-Z]{3}");
    assertThat(read(code + " 5")).contains(new Money(BigDecimal.valueOf(5), code));
    assertThat(Arrays.stream(names.split(", ", -1)))
        .allSatisfy(
            name -> {
              assertThat(meaning(name, code)).contains(code);
              assertThat(
                      MoneyReading.of(name.replaceAll("[*?]$", "") + "5 million", Optional.of(code))
                          .worth())
                  .map(Worth::currency)
                  .contains(code);
            });
  }

  /** Plain names mean it, with a star mostly; of those with a question mark it is one. */
  private static Optional<String> meaning(String name, String code) {
    String words = name.replaceAll("[*?]$", "");
    Optional<Worth> worth = MoneyReading.of("5 " + words).worth();
    return name.endsWith("?")
        ? Optional.of(code).filter(any -> worth.map(Worth::isAssumed).orElse(true))
        : worth.filter(read -> read.isAssumed() == name.endsWith("*")).map(Worth::currency);
  }

  static Stream<Arguments> currencies() {
    return ResourceTable.read("currencies.properties").entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(row -> Arguments.of(row.getKey(), row.getValue()));
  }

  @Test
  void itsTableHasEachCodeOnce() throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(Money.class.getResourceAsStream("currencies.properties"))) {
      assertThat(
              new String(bytes.readAllBytes(), UTF_8).lines().filter(row -> !row.startsWith("#")))
          .isSorted()
          .extracting(row -> row.substring(0, 4))
          .doesNotHaveDuplicates();
    }
  }

  private static Optional<Money> read(String print) {
    return MoneyReading.of(print).worth().flatMap(Worth::value);
  }
}
