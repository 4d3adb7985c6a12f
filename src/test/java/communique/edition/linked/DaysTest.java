package communique.edition.linked;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What schema.org is told of a date: all of it, or nothing. */
class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025",
    "0843, 0843",
    "2025-11, 2025-11",
    "2025-11-01, 2025-11-01",
    "2025-11-01T10:00:00Z, 2025-11-01T10:00:00Z",
    "2025-11-01T10:00:00+09, 2025-11-01T10:00:00+09:00",
    "2025-11-01T10:00:00-03:30, 2025-11-01T10:00:00-03:30",
    "2025-11-01T10:00:00, 2025-11-01T10:00:00",
  })
  void isToldWhatIso8601CanSay(String date, String told) {
    assertThat(Days.plain(Edtf.of(date))).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025?",
        "2025-11~",
        "2025-11-01%",
        "2025-21",
        "2025-24",
        "202X",
        "20XX",
        "0000",
        "0000-01-01",
        "-0043",
        "-0043-03-15T10:00:00Z",
        "Y12000",
        "Y-12000",
        "2025-XX",
        "2025/2026",
        "2025/..",
        "/2025"
      })
  void isNotToldWhatItCannot(String date) {
    assertThat(Days.plain(Edtf.of(date))).isEmpty();
  }
}
