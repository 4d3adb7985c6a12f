package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

  private static final LiteralType DAY = Literals.find(LocalDate.class).orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"2025-11-01", "0000-01-01", "2024-02-29", "9999-12-31"})
  void aDayIsThatOfTheStandard(String words) {
    assertThat(DAY.reader().apply(words)).isEqualTo(LocalDate.parse(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-11-31",
        "2023-02-29",
        "2025-13-01",
        "2025-00-01",
        "2025-11-00",
        "2025-11-1",
        "2025-1-01",
        "-0043-01-01",
        "+12345-01-01",
        "12345-01-01",
        "2025-11-01T00:00",
        "２０２５-11-01",
        "2025-11-01\n",
        "2025/11/01",
        ""
      })
  void whatIsNoneIsTold(String words) {
    assertThatThrownBy(() -> DAY.reader().apply(words))
        .isInstanceOfSatisfying(
            Unreadable.class,
            e ->
                assertThat(e.message())
                    .isEqualTo("\"" + words + "\" is not a date like 2025-11-01"));
  }
}
