package communique.model;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;

/**
 * The 29 February of a year that has none in the Gregorian calendar. Of the day before it has all
 * but the day of the month and, which nobody is told, that of the week.
 *
 * @param before the 28 February of the year
 */
record LeapDay(LocalDate before) implements TemporalAccessor {

  @Override
  public boolean isSupported(TemporalField field) {
    return before.isSupported(field);
  }

  @Override
  public long getLong(TemporalField field) {
    return before.getLong(field) + (field == ChronoField.DAY_OF_MONTH ? 1 : 0);
  }
}
