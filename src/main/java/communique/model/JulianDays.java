package communique.model;

import communique.problem.ReadingRules;
import communique.shape.Unreadable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.JulianFields;
import java.util.Optional;

/**
 * Days of the Julian calendar as those of the Gregorian one, by the day number that both share. The
 * year begins on 1 January, as EDTF has it.
 */
final class JulianDays {

  /** Nobody counts in Julian days after it, and EDTF writes years of four digits. */
  private static final int LAST_YEAR = 4000;

  private static final int LEAP_DAY = 29;
  private static final int EPOCH_YEAR = 4800;
  private static final int EPOCH_DAY = 32_083;

  private JulianDays() {}

  /** The Gregorian days of a date whose digits are Julian; fails if it is neither of these. */
  static EdtfDays of(EdtfDays digits) {
    LocalDate first = digits.earliest();
    if (Math.abs(first.getYear()) > LAST_YEAR) {
      throw Unreadable.because(
          ReadingRules.INVALID_DATE,
          "nobody counted the year %d in Julian days: these are read from the year -%d to %d"
              .formatted(first.getYear(), LAST_YEAR, LAST_YEAR));
    }
    Optional<LocalDate> next =
        switch (digits.precision()) {
          case DAY -> Optional.of(begin(digits).plusDays(1));
          case MONTH -> Optional.of(day(first.plusMonths(1)));
          case YEAR -> Optional.of(day(first.plusYears(1)));
          case TIME, SEASON, DECADE, CENTURY, SET, INTERVAL -> Optional.empty();
        };
    return next.map(day -> new EdtfDays(begin(digits), day.minusDays(1), digits.precision()))
        .orElseThrow(
            () ->
                Unreadable.because(
                    ReadingRules.INVALID_DATE,
                    "a date of the Julian calendar is a day, a month, a year, or from one to another"));
  }

  /** Whether a day of a month is one of the Julian calendar, and none of ours. */
  static boolean isLeapDayOnly(YearMonth month, int day) {
    return month.getMonth() == Month.FEBRUARY
        && day == LEAP_DAY
        && !month.isLeapYear()
        && Math.floorMod(month.getYear(), 4) == 0;
  }

  /** A leap day that we have not is the day before the first of March. */
  private static LocalDate begin(EdtfDays digits) {
    LocalDate first = day(digits.earliest());
    return digits.isNoDay() ? first.minusDays(1) : first;
  }

  /** The Gregorian day of a Julian one with the same digits. */
  private static LocalDate day(LocalDate digits) {
    int beforeMarch = (14 - digits.getMonthValue()) / 12;
    long year = (long) digits.getYear() + EPOCH_YEAR - beforeMarch;
    int month = digits.getMonthValue() + 12 * beforeMarch - 3;
    long number =
        digits.getDayOfMonth()
            + (153 * month + 2) / 5
            + 365 * year
            + Math.floorDiv(year, 4)
            - EPOCH_DAY;
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, number);
  }

  /** Days that EDTF can write: of a month or a year of the one calendar a span of the other. */
  static String gregorian(Edtf julian) {
    String qualifier =
        (julian.isApproximate()
            ? (julian.isUncertain() ? "%" : "~")
            : julian.isUncertain() ? "?" : "");
    return julian.earliest().equals(julian.latest())
        ? julian.earliest() + qualifier
        : end(julian.firstDay(), qualifier) + "/" + end(julian.lastDay(), qualifier);
  }

  private static String end(Optional<LocalDate> day, String qualifier) {
    return day.map(known -> known + qualifier).orElse("..");
  }
}
