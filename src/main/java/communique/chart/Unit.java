package communique.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * How far the ticks of an axis stand from one another.
 *
 * @param months the number of months between them
 */
record Unit(int months) {

  private static final int YEAR = 12;

  /** The closest first. */
  static final List<Unit> ALL =
      List.of(
          new Unit(1),
          new Unit(3),
          new Unit(6),
          new Unit(YEAR),
          new Unit(2 * YEAR),
          new Unit(5 * YEAR),
          new Unit(10 * YEAR),
          new Unit(20 * YEAR),
          new Unit(50 * YEAR),
          new Unit(100 * YEAR),
          new Unit(200 * YEAR),
          new Unit(500 * YEAR),
          new Unit(1000 * YEAR),
          new Unit(5000 * YEAR));

  /** The tick on or before a day. */
  YearMonth floor(LocalDate day) {
    long month = day.getYear() * (long) YEAR + day.getMonthValue() - 1;
    long floor = Math.floorDiv(month, months) * months;
    return YearMonth.of(
        (int) Math.floorDiv(floor, YEAR), (int) Math.floorMod(floor, (long) YEAR) + 1);
  }

  /** The tick after one. */
  YearMonth after(YearMonth tick) {
    return tick.plusMonths(months);
  }

  /** Whether a tick's name is that of all the time until the next one. */
  boolean isNamed() {
    return months == 1 || months == YEAR;
  }

  boolean tellsMonths() {
    return months < YEAR;
  }

  /** What a tick is called; the year is told at the first one and when it changes. */
  String name(YearMonth tick, boolean first, TimeNames names) {
    if (!tellsMonths()) {
      return names.year(tick.getYear());
    }
    return first || tick.getMonth() == Month.JANUARY || !isNamed()
        ? names.monthOfYear(tick)
        : names.month(tick);
  }
}
