package communique.curate.capture.extract;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of metadata. */
class PrintedDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2025-03-09                      | 2025-03-09
          2025-03-09T23:30:00+09:00       | 2025-03-09
          2025-03-09T23:30:00+0900        | 2025-03-09
          2025-03-09 23:30                | 2025-03-09
          2025/3/9                        | 2025-03-09
          2025.03.09.                     | 2025-03-09
          2025.03.09 18:05                | 2025-03-09
          20250309                        | 2025-03-09
          20250309183000                  | 2025-03-09
          2025-03-09T23:30:00Z            | 2025-03-09T23:30:00Z
          2025-03-09T23:30:00.000Z        | 2025-03-09T23:30:00Z
          2025-03-09T00:00:00Z            | 2025-03-09
          March 9, 2025                   | 2025-03-09
          9 March 2025                    | 2025-03-09
          Sun, 9 Mar 2025 23:30:00 +0900  | 2025-03-09
          2025-03                         | 2025-03
          2025                            | 2025
          2025-02-30                      | -
          03/09/2025                      | -
          9.3.2025                        | -
          yesterday                       | -
          1741500000                      | -
          """)
  void theDayIsThatOfTheNewsroomOrNone(String written, String day) {
    assertThat(PrintedDay.read(written).map(Edtf::written).orElse(null)).isEqualTo(day);
  }
}
