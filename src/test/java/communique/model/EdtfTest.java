package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

  @Test
  void oneOfSeveralDatesIsWiderThanEachAndMeetsNoOther() {
    Edtf either = Edtf.of("[1984-05-10,1984-06-11]");

    assertThat(either.includes(Edtf.of("1984-06-11"))).isTrue();
    assertThat(either.includes(Edtf.of("1984-05-20"))).isFalse();
    assertThat(Edtf.of("1984").includes(either)).isTrue();
    assertThat(either.overlaps(Edtf.of("1984-05-20"))).isFalse();
    assertThat(Edtf.of("1984-06").overlaps(either)).isTrue();
    assertThat(either.lastYear()).contains(1984);
    assertThat(Edtf.of("1964-XX-16").includes(Edtf.of("1964-03-17"))).isFalse();
    assertThat(Edtf.of("1928?-03").isUncertain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-01, 2025-11-01, 2025-11-01, DAY",
    "2024-02-29, 2024-02-29, 2024-02-29, DAY",
    "2025-11, 2025-11-01, 2025-11-30, MONTH",
    "2024-02, 2024-02-01, 2024-02-29, MONTH",
    "2025, 2025-01-01, 2025-12-31, YEAR",
    "0000, 0000-01-01, 0000-12-31, YEAR",
    "-0044-03-15, -0044-03-15, -0044-03-15, DAY",
    "-0044, -0044-01-01, -0044-12-31, YEAR",
    "2025-11-XX, 2025-11-01, 2025-11-30, MONTH",
    "2025-XX, 2025-01-01, 2025-12-31, YEAR",
    "2025-XX-XX, 2025-01-01, 2025-12-31, YEAR",
    "201X, 2010-01-01, 2019-12-31, DECADE",
    "20XX, 2000-01-01, 2099-12-31, CENTURY",
    "00XX, 0000-01-01, 0099-12-31, CENTURY",
    "2025-21, 2025-01-01, 2025-12-31, SEASON",
    "2025-22, 2025-01-01, 2026-03-31, SEASON",
    "2025-23, 2025-01-01, 2025-12-31, SEASON",
    "2027-24, 2027-01-01, 2028-03-31, SEASON",
    "-0044-24, -0044-01-01, -0043-03-31, SEASON",
    "Y170000002, +170000002-01-01, +170000002-12-31, YEAR",
    "Y-170000002, -170000002-01-01, -170000002-12-31, YEAR",
    "Y999999999, +999999999-01-01, +999999999-12-31, YEAR",
    "2025-11-01T10:00:00+09:00, 2025-11-01, 2025-11-01, TIME",
    "2025-11-01T00:30:00+09, 2025-11-01, 2025-11-01, TIME",
    "2025-11-01T23:59:59Z, 2025-11-01, 2025-11-01, TIME",
    "2025-11-01T10:00:00, 2025-11-01, 2025-11-01, TIME",
    "2025-11-01/2025-11-03, 2025-11-01, 2025-11-03, INTERVAL",
    "2025-10/2025, 2025-10-01, 2025-12-31, INTERVAL",
    "2025-23/2026-21, 2025-01-01, 2026-12-31, INTERVAL",
    "2025-11/.., 2025-11-01, +999999999-12-31, INTERVAL",
    "2025-11/, 2025-11-01, +999999999-12-31, INTERVAL",
    "../2025-11, -999999999-01-01, 2025-11-30, INTERVAL",
    "/2025-11, -999999999-01-01, 2025-11-30, INTERVAL",
    "1964-XX-16, 1964-01-16, 1964-12-16, YEAR",
    "1964-XX-30, 1964-01-30, 1964-12-30, YEAR",
    "156X-12-25, 1560-12-25, 1569-12-25, DECADE",
    "15XX-02-29, 1504-02-29, 1596-02-29, CENTURY",
    "156X-12, 1560-12-01, 1569-12-31, DECADE",
    "1928?-03, 1928-03-01, 1928-03-31, MONTH",
    "?1928-03, 1928-03-01, 1928-03-31, MONTH",
    "2004-06~-11, 2004-06-11, 2004-06-11, DAY",
    "2004-%06-11, 2004-06-11, 2004-06-11, DAY",
    "2025-~21, 2025-01-01, 2025-12-31, SEASON",
    "[1981-09..1981-10], 1981-09-01, 1981-10-31, SET",
    "'[1984-05-10,1984-06-11]', 1984-05-10, 1984-06-11, SET",
    "'{1984-06-11, 1984-05-10}', 1984-05-10, 1984-06-11, SET",
    "'[1760-01, 1760-03..1760-05]', 1760-01-01, 1760-05-31, SET",
  })
  void coversDaysAndKnowsHowClosely(
      String words, LocalDate earliest, LocalDate latest, Precision precision) {
    Edtf date = Edtf.of(words);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.endsBeforeStart()).isFalse();
    assertThat(date.written()).isEqualTo(words).hasToString(date.toString());
    assertThat(Edtf.of(date.written())).isEqualTo(date).hasSameHashCodeAs(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, false, false",
    "2025?, false, true",
    "2025-11~, true, false",
    "2025-11-01%, true, true",
    "2025-21~, true, false",
    "201X?, false, true",
    "-0044~, true, false",
    "Y170000002?, false, true",
    "2025~/2026, true, false",
    "2025/2026?, false, true",
    "2025?/2026~, true, true",
    "2025%/.., true, true",
  })
  void carriesItsQualifiers(String words, boolean approximate, boolean uncertain) {
    Edtf date = Edtf.of(words);

    assertThat(date.isApproximate()).isEqualTo(approximate);
    assertThat(date.isUncertain()).isEqualTo(uncertain);
    assertThat(date.written()).isEqualTo(words);
  }

  @Test
  void knowsTheMomentOnlyWithAnOffset() {
    Edtf moment = Edtf.of("2025-11-01T10:00:00+09:00");
    Edtf somewhere = Edtf.of("2025-11-01T10:00:00");

    assertThat(moment.time()).contains(OffsetDateTime.parse("2025-11-01T10:00+09:00"));
    assertThat(moment.lacksOffset()).isFalse();
    assertThat(Edtf.of("2025-11-01T10:00:00Z").time().orElseThrow())
        .isEqualTo("2025-11-01T10:00:00Z");
    assertThat(somewhere.time()).isEmpty();
    assertThat(somewhere.lacksOffset()).isTrue();
    assertThat(Edtf.of("2025-11-01").lacksOffset()).isFalse();
  }

  @Test
  void givesTheEndsOfAnInterval() {
    Edtf both = Edtf.of("2025-11-01~/2025-11?");
    Edtf open = Edtf.of("2025/..");
    Edtf unknown = Edtf.of("/2025");

    assertThat(both.isInterval()).isTrue();
    assertThat(both.start()).contains(Edtf.of("2025-11-01~"));
    assertThat(both.end()).contains(Edtf.of("2025-11?"));
    assertThat(open.end()).isEmpty();
    assertThat(open.endIsOpen()).isTrue();
    assertThat(open.startIsOpen()).isFalse();
    assertThat(unknown.start()).isEmpty();
    assertThat(unknown.startIsOpen()).isFalse();
    assertThat(Edtf.of("../2025").startIsOpen()).isTrue();
    assertThat(Edtf.of("2025").isInterval()).isFalse();
    assertThat(Edtf.of("2025").start()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-03/2025-11-01, true",
    "2026/2025, true",
    "2025-12/2025-11-15, true",
    "2025-11-01/2025-11-01, false",
    "2025-11-15/2025-11, false",
    "2025-11/2025-11-15, false",
    "2025/.., false",
  })
  void readsAnIntervalThatEndsBeforeItStartsAndTells(String words, boolean reversed) {
    assertThat(Edtf.of(words).endsBeforeStart()).isEqualTo(reversed);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-01, 2025-11, true",
    "2025-11-01, 2025-11-02, false",
    "2025, 202X, true",
    "2025-11-01T23:00:00Z, 2025-11-01, true",
    "2025-01/2025-06, 2025-06-30, true",
    "2025-01/2025-06, 2025-07-01, false",
    "2025/.., 9999, true",
    "2025/.., 2024-12-31, false",
    "../2025, 2025-12-31, true",
    "../2025, 2026/.., false",
    "2026-01/2025-01, 2025/2026, false",
    "2026-01/2025-01, 2026-01/2025-01, false",
  })
  void overlapsWhatItSharesADayWith(String one, String other, boolean overlaps) {
    assertThat(Edtf.of(one).overlaps(Edtf.of(other))).isEqualTo(overlaps);
    assertThat(Edtf.of(other).overlaps(Edtf.of(one))).isEqualTo(overlaps);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11, 2025-11-30, true",
    "2025, 2025-21, true",
    "2025, 2025-24, false",
    "2025-21, 2025-21, true",
    "2025-21, 2025-04-10, false",
    "2025-24, 2025-12-31, false",
    "2025-24, 2026-01, false",
    "2024-23/2025-21, 2025-01-10, false",
    "2023-23/2026-21, 2025-01-10, true",
    "2025-01/2025-06, 2025-06-30, true",
  })
  void includesWhatSurelyBelongsToIt(String wide, String close, boolean includes) {
    assertThat(Edtf.of(wide).includes(Edtf.of(close))).isEqualTo(includes);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-24, 2026-02-28, true",
    "2025-24, 2025-01-20, true",
    "2025-24, 2025-07-15, true",
    "2025-24, 2026-04-01, false",
    "2025-24, 2024-12-31, false",
    "2025-22, 2026-01-31, true",
    "2025-21, 2025-02-04, true",
    "2025-21, 2025-10-01, true",
    "2025-21, 2026-01-01, false",
    "2025-23, 2025-04-15, true",
    "2025-24/2026-21, 2025-06-30, true",
  })
  void aSeasonMayBeOnEitherHalfOfTheEarth(String season, String day, boolean overlaps) {
    assertThat(Edtf.of(season).overlaps(Edtf.of(day))).isEqualTo(overlaps);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025",
    "2025-24, 2025",
    "2025-22~, 2025",
    "2024-12/2025-24, 2025",
    "201X, 2019",
    "-0044-24, -44",
    "../2025-01-01, 2025",
  })
  void wasOverInAYear(String date, int year) {
    assertThat(Edtf.of(date).lastYear()).contains(year);
  }

  @Test
  void wasOverInNoYearIfItsEndIsNotKnown() {
    assertThat(Edtf.of("2025/..").lastYear()).isEmpty();
    assertThat(Edtf.of("2025/").lastYear()).isEmpty();
  }

  @Test
  void isOrderedByFirstDayThenClosenessThenMomentThenWriting() {
    List<Edtf> ordered =
        Stream.of(
                "../2025",
                "-0044",
                "1999",
                "2025-01-01T09:30:00+09:00",
                "2025-01-01T01:00:00Z",
                "2025-01-01T00:00:00",
                "2025-01-01",
                "2025-01-01?",
                "2025-01",
                "2025",
                "2025/..",
                "2025/2026",
                "2025-01-02")
            .map(Edtf::of)
            .toList();
    List<Edtf> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
  }

  @Test
  void isEqualOnlyToWhatIsWrittenAlike() {
    assertThat(Edtf.of("2025")).isEqualTo(Edtf.of("2025"));
    assertThat(Edtf.of("2025")).isNotEqualTo(Edtf.of("2025?"));
    assertThat(Edtf.of("2025-XX")).isNotEqualTo(Edtf.of("2025"));
    assertThat(Edtf.of("2025").compareTo(Edtf.of("2025-XX"))).isNotZero();
  }

  /** From a day to the same is that day, in the data as on pages. */
  @ParameterizedTest
  @CsvSource({
    "2025-11-01/2025-11-01, 2025-11-01",
    "2025-11/2025-11, 2025-11",
    "2025/2025, 2025",
    "2025-11~/2025-11~, 2025-11~"
  })
  void aSpanOfOneDayIsThatDay(String span, String day) {
    assertThat(Edtf.of(span)).isEqualTo(Edtf.of(day));
  }
}
