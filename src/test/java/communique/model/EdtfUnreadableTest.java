package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import communique.problem.ReadingRules;
import communique.shape.Unreadable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no date: the reason, and the hint. */
class EdtfUnreadableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-31 | there is no day 31 in 2025-11: it has 30 days",
        "2025-02-29 | there is no day 29 in 2025-02: it has 28 days",
        "1900-02-30 | there is no day 30 in 1900-02: it has 28 days",
        "1900-02-29T10:00:00 | there is no day 29 in 1900-02: it has 28 days",
        "2025-11-00 | there is no day 00 in 2025-11: it has 30 days",
        "2025-13-01 | there is no month 13: months are 01 to 12",
        "2025-00-XX | there is no month 00: months are 01 to 12",
        "2025-13 | there is no month or season 13: months are 01 to 12, "
            + "seasons 21 (spring) to 24 (winter)",
        "2025-00 | there is no month 00: months are 01 to 12",
        "2025-11-01T24:00:00Z | there is no time 24:00:00",
        "2025-11-01T23:59:60Z | there is no time 23:59:60",
        "2025-11-01T10:00:00+25:00 | there is no offset +25:00 from UTC",
        "-0000 | there is no year -0000: the year before 0001 is 0000",
        "../.. | \"../..\" is an interval without a date",
        "/ | \"/\" is an interval without a date",
        "2025-11-01T10:00:00Z/2025 | "
            + "an interval runs from day to day: \"2025-11-01T10:00:00Z\" has a time of day",
        "201X/2025 | an interval takes no unspecified digits, as in \"201X\"",
        "2025/2025-11-31 | there is no day 31 in 2025-11: it has 30 days",
        "1964-XX-32 | there is no day 32 in any month",
        "156X-02-30 | there is no 02-30 in any year",
        "15X-12-25 | a year has four digits, of which the last ones can be X: 156X-12-25",
        "[..1981] | a set has no open end, as in \"..1981\": write ../1981-10 or 1981-09/..",
        "[] | \"\" is not a date like 2025-11-01, 2025-11 or 2025",
        "soon | \"soon\" is not a date like 2025-11-01, 2025-11 or 2025",
        "'' | \"\" is not a date like 2025-11-01, 2025-11 or 2025",
      })
  void saysWhyItCannotBe(String words, String message) {
    Unreadable failure = failure(words);

    assertThat(failure.rule()).isEqualTo(ReadingRules.INVALID_DATE);
    assertThat(failure.message()).isEqualTo(message);
    assertThat(failure.hint()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1981-09..1981-10 | write \"[1981-09..1981-10]\", with the quotation marks, for one day of these;"
            + " 1981-09/1981-10 for all the time",
        "1950S2 | significant digits are not read: write 195X, 19XX or 1950~",
      })
  void saysHowToWriteWhatIsNotRead(String words, String hint) {
    assertThat(failure(words).hint()).contains(hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-1-1 | 2025-01-01",
        "2025/11/01 | 2025-11-01",
        "2025/11 | 2025-11",
        "2025.11.1 | 2025-11-01",
        "1 November 2025 | 2025-11-01",
        "November 1st, 2025 | 2025-11-01",
        "Sept. 2025 | 2025-09",
        "1 may 2025? | 2025-05-01?",
        "2025년 11월 1일 | 2025-11-01",
        "2025年11月 | 2025-11",
        "201x | 201X",
        "' 2025 ' | 2025",
        "2025-11-01?~ | 2025-11-01%",
        "2025-11~? | 2025-11%",
        "1 May 2025 ~? | 2025-05-01%",
        "2025-11-01T10:00+09:00 | 2025-11-01T10:00:00+09:00",
        "2025-11-01t10:00:00z | 2025-11-01T10:00:00Z",
        "2025-11-01 - 2025-11-03 | 2025-11-01/2025-11-03",
        "2025-34 | 2025-04/2025-06",
        "2025-39 | 2025-09/2025-12",
        "2025-40 | 2025-01/2025-06",
        "1 Nov 2025 to 3 Nov 2025 | 2025-11-01/2025-11-03",
        "2025-2026 | 2025/2026",
      })
  void hintsAtTheDateThatWasMeant(String words, String meant) {
    assertThat(failure(words).hint()).contains("did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-01 10:00, 2025-11-01T10:00:00",
    "2025-11-01T18:30, 2025-11-01T18:30:00",
    "2025-11-01 18:30:15, 2025-11-01T18:30:15",
  })
  void aTimeOfDayNeedsAnOffset(String words, String meant) {
    assertThat(failure(words).hint())
        .contains(
            "did you mean \"" + meant + "\" with the offset from UTC behind it, such as +09:00?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/11/2025",
        "1 November",
        "31 November 2025",
        "November 2025 or December 2025",
        "-2025-1-1",
        "2026-2025",
        "Saturday",
        "20251101T10",
      })
  void doesNotGuess(String words) {
    assertThat(failure(words).hint()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-11-01T10:00:00Z?",
        "2025-11-01T10:00",
        "2025-11-01T10:00:00.5Z",
        "2025-21-XX",
        "2XXX",
        "XXXX",
        "-201X",
        "2025??",
        "Y2025",
        "Y02025",
        "Y1234567890",
        "+2025",
        "25",
        "2025-11-01/2025-11-02/2025-11-03",
        "2025--11",
        "２０２５",
        "٢٠٢٥",
        "2025\u0000",
        "2025\n",
        "P1Y",
      })
  void refusesWhatIsNotReadOfLevelTwo(String words) {
    assertThatThrownBy(() -> Edtf.of(words)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void failsAtOnceWhateverTheInput(String words) {
    Unreadable failure = failure(words);

    assertThat(failure.message()).hasSizeLessThan(120);
    assertThat(failure.hint()).isEmpty();
  }

  static Stream<String> hostile() {
    return Stream.of("9", "-", "/", "2025-", "X", " ", "1 to ", "?", "..", "월", "\uD800", "T")
        .flatMap(part -> Stream.of(part.repeat(64 / part.length()), part.repeat(1_000_000)));
  }

  private static Unreadable failure(String words) {
    return catchThrowableOfType(Unreadable.class, () -> Edtf.of(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12026 | a year of more than four digits is written with a Y before it: Y12026",
        "-12026 | a year of more than four digits is written with a Y before it: Y-12026",
        "-44 | a year has four digits: -0044, which is 45 BC; 44 BC is -0043",
        "-1 | a year has four digits: -0001, which is 2 BC; 1 BC is 0000"
      })
  void aYearOfMoreOrFewerDigits(String words, String hint) {
    assertThat(failure(words).hint()).contains(hint);
  }

  /** That the year is too far is told as that, and not as no date. */
  @ParameterizedTest
  @ValueSource(strings = {"Y12026", "Y-12026", "-4712-01-01", "9999-12"})
  void aYearThatNobodyCountedInJulianDays(String words) {
    Edtf date = Edtf.of(words);
    assertThat(catchThrowableOfType(Unreadable.class, () -> date.in(Reckoning.JULIAN)).message())
        .startsWith("nobody counted the year " + date.earliest().getYear() + " in Julian days");
    assertThat(Edtf.of("-0044").in(Reckoning.JULIAN).isJulian()).isTrue();
  }
}
