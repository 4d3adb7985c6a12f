package communique.model;

import static communique.model.EdtfReader.unreadable;

import communique.model.EdtfForm.Parts;
import communique.shape.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that one EDTF date can mean, its qualifier aside. Those of a leap day that only the
 * Julian calendar has are none: the first would be after the last.
 *
 * @param earliest the first day
 * @param latest the last day, included
 * @param precision how closely the date is known
 * @param clock the time of day, if there is one
 * @param offset its offset from UTC, if it has one
 */
record EdtfDays(
    LocalDate earliest,
    LocalDate latest,
    Precision precision,
    Optional<LocalTime> clock,
    Optional<ZoneOffset> offset) {

  private static final String YEAR = "(-?[0-9]{4})";
  private static final String MONTH = YEAR + "-([0-9]{2})";
  private static final String DAY = MONTH + "-([0-9]{2})";
  private static final String TIME = DAY + "T([0-9]{2}):([0-9]{2}):([0-9]{2})";
  private static final String OFFSET = "(Z|[+-][0-9]{2}(?::[0-9]{2})?)";

  private static final List<EdtfForm> FORMS =
      List.of(
          new EdtfForm(DAY, EdtfDays::day),
          new EdtfForm(MONTH, date -> date.number(2) > 12 ? season(date) : month(date)),
          new EdtfForm(MONTH + "-XX", EdtfDays::month),
          new EdtfForm(YEAR, EdtfDays::year),
          new EdtfForm(YEAR + "-XX(?:-XX)?", EdtfDays::year),
          new EdtfForm(YEAR + "-XX-([0-9]{2})", EdtfDays::dayOfSomeMonth),
          new EdtfForm("([0-9]{2,3})(X{1,2})-([0-9]{2})(?:-([0-9]{2}))?", EdtfDays::ofSomeYear),
          new EdtfForm(TIME + OFFSET, EdtfDays::moment),
          new EdtfForm(TIME, EdtfDays::timeOfDay),
          new EdtfForm("([0-9]{3})X", date -> years(date.number(1) * 10, 10, Precision.DECADE)),
          new EdtfForm("([0-9]{2})XX", date -> years(date.number(1) * 100, 100, Precision.CENTURY)),
          new EdtfForm("Y(-?[1-9][0-9]{4,8})", EdtfDays::year));

  EdtfDays(LocalDate earliest, LocalDate latest, Precision precision) {
    this(earliest, latest, precision, Optional.empty(), Optional.empty());
  }

  /** The moment, if there is a time of day with an offset. */
  Optional<OffsetDateTime> time() {
    return clock.flatMap(time -> offset.map(zone -> OffsetDateTime.of(earliest, time, zone)));
  }

  /** Reads a date in one of the forms of EDTF; fails if it is in none, or does not exist. */
  static EdtfDays read(String words) {
    return FORMS.stream()
        .flatMap(form -> form.match(words).stream())
        .findFirst()
        .orElseThrow(() -> EdtfReader.notADate(words));
  }

  private static EdtfDays years(int first, int count, Precision precision) {
    LocalDate until = Year.of(first + count - 1).atMonth(12).atEndOfMonth();
    return new EdtfDays(LocalDate.of(first, 1, 1), until, precision);
  }

  private static EdtfDays year(Parts date) {
    return years(yearNumber(date), 1, Precision.YEAR);
  }

  private static int yearNumber(Parts date) {
    if (date.text(1).equals("-0000")) {
      throw unreadable("there is no year -0000: the year before 0001 is 0000");
    }
    return date.number(1);
  }

  /**
   * EDTF does not say on which half of the earth, nor in whose reckoning. So it can be any day of
   * the year, and a summer (in the south) and a winter (in the north) run into the next.
   */
  private static EdtfDays season(Parts date) {
    int number = date.number(2);
    if (!Season.isOne(number)) {
      throw unreadable(
          "there is no month or season %s: months are 01 to 12, seasons 21 (spring) to 24 (winter)"
              .formatted(date.text(2)));
    }
    YearMonth first = YearMonth.of(yearNumber(date), 1);
    YearMonth last = first.plusMonths(Season.of(number).runsIntoTheNextYear() ? 14 : 11);
    return new EdtfDays(first.atDay(1), last.atEndOfMonth(), Precision.SEASON);
  }

  private static EdtfDays month(Parts date) {
    YearMonth month = yearMonth(date);
    return new EdtfDays(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  private static YearMonth yearMonth(Parts date) {
    if (date.number(2) < 1 || date.number(2) > 12) {
      throw unreadable("there is no month %s: months are 01 to 12".formatted(date.text(2)));
    }
    return YearMonth.of(yearNumber(date), date.number(2));
  }

  /** A day of a month that is not known. */
  private static EdtfDays dayOfSomeMonth(Parts date) {
    int day = date.number(2);
    List<LocalDate> days =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(yearNumber(date), month))
            .filter(month -> month.isValidDay(day))
            .map(month -> month.atDay(day))
            .toList();
    if (days.isEmpty()) {
      throw unreadable("there is no day %s in any month".formatted(date.text(2)));
    }
    return new EdtfDays(days.get(0), days.get(days.size() - 1), Precision.YEAR);
  }

  /** A month, or a day of one, of a year of which only the decade or the century is known. */
  private static EdtfDays ofSomeYear(Parts date) {
    int unknown = date.text(2).length();
    if (date.text(1).length() + unknown != 4) {
      throw unreadable("a year has four digits, of which the last ones can be X: 156X-12-25");
    }
    int years = unknown == 1 ? 10 : 100;
    int first = date.number(1) * years;
    String rest = date.text(4).equals("null") ? date.text(3) : date.text(3) + "-" + date.text(4);
    List<EdtfDays> possible =
        IntStream.range(first, first + years)
            .mapToObj(year -> "%04d-%s".formatted(year, rest))
            .flatMap(EdtfDays::possible)
            .toList();
    if (possible.isEmpty()) {
      throw unreadable("there is no %s in any year".formatted(rest));
    }
    return new EdtfDays(
        possible.get(0).earliest(),
        possible.get(possible.size() - 1).latest(),
        unknown == 1 ? Precision.DECADE : Precision.CENTURY);
  }

  private static Stream<EdtfDays> possible(String date) {
    try {
      return Stream.of(read(date))
          .filter(one -> one.precision() != Precision.SEASON && !one.isNoDay());
    } catch (Unreadable e) {
      return Stream.of();
    }
  }

  private static EdtfDays day(Parts date) {
    YearMonth month = yearMonth(date);
    if (JulianDays.isLeapDayOnly(month, date.number(3))) {
      return new EdtfDays(month.plusMonths(1).atDay(1), month.atEndOfMonth(), Precision.DAY);
    }
    LocalDate day = localDate(date);
    return new EdtfDays(day, day, Precision.DAY);
  }

  /** Whether its digits are those of a day that the Julian calendar has, and ours has not. */
  boolean isNoDay() {
    return precision == Precision.DAY && latest.isBefore(earliest);
  }

  private static LocalDate localDate(Parts date) {
    YearMonth month = yearMonth(date);
    if (!month.isValidDay(date.number(3))) {
      throw unreadable(
          "there is no day %s in %s-%s: it has %s days"
              .formatted(date.text(3), date.text(1), date.text(2), month.lengthOfMonth()));
    }
    return month.atDay(date.number(3));
  }

  private static EdtfDays timeOfDay(Parts date) {
    LocalDate day = localDate(date);
    return new EdtfDays(day, day, Precision.TIME, Optional.of(clock(date)), Optional.empty());
  }

  private static LocalTime clock(Parts date) {
    try {
      return LocalTime.of(date.number(4), date.number(5), date.number(6));
    } catch (DateTimeException e) {
      throw unreadable(
          "there is no time %s:%s:%s".formatted(date.text(4), date.text(5), date.text(6)));
    }
  }

  private static EdtfDays moment(Parts date) {
    LocalDate day = localDate(date);
    Optional<LocalTime> clock = Optional.of(clock(date));
    return new EdtfDays(day, day, Precision.TIME, clock, Optional.of(offset(date.text(7))));
  }

  private static ZoneOffset offset(String words) {
    try {
      return ZoneOffset.of(words);
    } catch (DateTimeException e) {
      throw unreadable("there is no offset %s from UTC".formatted(words));
    }
  }
}
