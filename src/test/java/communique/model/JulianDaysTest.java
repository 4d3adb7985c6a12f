package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.shape.Unreadable;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JulianDaysTest {

  @ParameterizedTest
  @CsvSource({
    "1492-10-12, 1492-10-21",
    "1582-10-04, 1582-10-14",
    "1917-10-25, 1917-11-07",
    "1700-02-18, 1700-02-28",
    "0325-05-20, 0325-05-21",
    "1492-10, 1492-10-10/1492-11-09",
    "1500-02, 1500-02-10/1500-03-10",
    "1492, 1492-01-10/1493-01-09",
    "1492-10-12/1492-10-13, 1492-10-21/1492-10-22",
    "../1492-10-12, ../1492-10-21",
    "1492-10-12?, 1492-10-21?",
    "1700-02-29, 1700-03-11",
    "1900-02-29, 1900-03-13",
    "1500-02-29, 1500-03-10",
    "1300-02-29, 1300-03-08",
    "2100-02-29~, 2100-03-14~",
    "1900-02-28/1900-02-29, 1900-03-12/1900-03-13",
    "1900-02-29/1900-03-01, 1900-03-13/1900-03-14",
    "1492~, 1492-01-10~/1493-01-09~",
  })
  void areTheSameDaysOfTheGregorianCalendar(String digits, String gregorian) {
    Edtf julian = Edtf.of(digits).in(Reckoning.JULIAN);

    assertThat(julian.gregorian()).isEqualTo(Edtf.of(gregorian));
    assertThat(julian.gregorian().earliest()).isEqualTo(julian.earliest());
    assertThat(julian.gregorian().latest()).isEqualTo(julian.latest());
    assertThat(julian.written()).isEqualTo(digits);
    assertThat(julian.asWritten()).isEqualTo(Edtf.of(digits));
    assertThat(julian).isNotEqualTo(Edtf.of(digits));
  }

  /** A step reads its date once, and is told of it again as a reading. */
  @Test
  void areCountedOnce() {
    Edtf once = Edtf.of("1917-10-25").in(Reckoning.JULIAN);
    assertThat(once.in(Reckoning.JULIAN)).isEqualTo(once);
    assertThat(once.in(Reckoning.JULIAN).earliest()).isEqualTo(LocalDate.of(1917, 11, 7));
  }

  /** The class library counts in Julian days before its change of calendars. */
  @Test
  void countAsTheClassLibraryDoes() {
    Random random = new Random(7);
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    for (int i = 0; i < 1000; i++) {
      LocalDate digits =
          LocalDate.of(1 + random.nextInt(1500), 1 + random.nextInt(12), 1 + random.nextInt(28));
      calendar.clear();
      calendar.set(digits.getYear(), digits.getMonthValue() - 1, digits.getDayOfMonth());
      assertThat(Edtf.of(digits).in(Reckoning.JULIAN).earliest())
          .isEqualTo(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L)));
    }
  }

  @Test
  void comeInTheOrderOfTheDaysThatTheyAre() {
    Edtf revolution = Edtf.of("1917-10-25").in(Reckoning.JULIAN);

    assertThat(revolution).isGreaterThan(Edtf.of("1917-11-01"));
    assertThat(revolution.overlaps(Edtf.of("1917-11-07"))).isTrue();
    assertThat(Edtf.of("1917").in(Reckoning.JULIAN).lastYear()).contains(1917);
    assertThat(Edtf.of("1917").in(Reckoning.JULIAN).includes(revolution)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1900-02-29",
        "1700-02-29?",
        "1900-02-28/1900-02-29",
        "[1900-02-28,1900-02-29]",
        "-0100-02-29"
      })
  void haveLeapDaysThatAreNoneOfOurs(String date) {
    assertThat(Edtf.of(date).isNoDay()).isTrue();
    assertThat(Edtf.of(date).overlaps(Edtf.of("1700-02-28"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1900-02-29, 1900-03-13",
    "1492-10-12, 1492-10-21",
    "1492-10-12?, 1492-10-21?",
    "1492-10, 1492-10",
    "1492-10-12/1492-10-13, 1492-10-21/1492-10-22",
  })
  void meanTheSameAsOursExactlyIfTheyAreTheSame(String digits, String gregorian) {
    Edtf julian = Edtf.of(digits).in(Reckoning.JULIAN);
    Edtf ours = Edtf.of(gregorian);
    boolean same = julian.gregorian().equals(ours);

    assertThat(julian.meaning().equals(ours.meaning())).isEqualTo(same);
    assertThat(ours.in(Reckoning.GREGORIAN).meaning()).isEqualTo(ours.meaning());
    assertThat(julian.meaning()).isNotEqualTo(Edtf.of(digits).meaning());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1492-10-12T10:00:00Z",
        "149X",
        "14XX",
        "1492-21",
        "[1492,1493]",
        "1492-XX-12",
        "Y14920",
        "9999",
      })
  void areOnlyThoseOfPlainDates(String date) {
    assertThatThrownBy(() -> Edtf.of(date).in(Reckoning.JULIAN)).isInstanceOf(Unreadable.class);
  }
}
