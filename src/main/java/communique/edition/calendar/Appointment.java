package communique.edition.calendar;

import communique.model.Edtf;
import communique.model.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One event in a calendar. Words that do not say their language are in that of the site.
 *
 * @param id what tells it from all other events anywhere, whatever of it changes
 * @param title what the calendar shows
 * @param when a date of at least a day's precision, see {@link #isDay}
 * @param certain whether the date is meant to the letter, nothing tells another one, and it is
 *     published
 * @param place where; may be empty
 * @param about what it is, for those who open it, and what is in doubt; may be empty
 * @param notice that its record is not published; nothing if it is
 * @param url the sheet's address, if the site has one
 * @param asOf the day as of which this is known
 */
record Appointment(
    String id,
    Text.Wording title,
    Edtf when,
    boolean certain,
    Text.Wording place,
    String about,
    Optional<String> notice,
    Optional<String> url,
    LocalDate asOf) {

  /** The calendar's years have four digits, and a day ends on the next. */
  private static final LocalDate FIRST = LocalDate.of(1, 1, 2);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

  /** Whether a date can stand in a calendar: a day, a moment, or from one day to another. */
  static boolean isDay(Edtf date) {
    return switch (date.precision()) {
      case TIME, DAY ->
          !date.isApproximate() && !date.earliest().isBefore(FIRST) && !date.latest().isAfter(LAST);
      case INTERVAL ->
          date.start().filter(Appointment::isDay).isPresent()
              && date.end().filter(Appointment::isDay).isPresent()
              && !date.endsBeforeStart();
      case MONTH, SEASON, YEAR, DECADE, CENTURY, SET -> false;
    };
  }
}
