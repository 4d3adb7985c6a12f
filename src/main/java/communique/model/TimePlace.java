package communique.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * In which year, month, day and shelf of a list something stands by its date. A date that is not
 * known so closely, or is a span, has its place beside the months or days that are.
 *
 * @param year the year in which it was over; none for what has no date, or no end yet
 * @param month the month, if it is known
 * @param day the day, if it is known
 * @param shelf where it stands among many of one day, told by its id alone, so that it stays there
 */
public record TimePlace(
    Optional<Integer> year, Optional<YearMonth> month, Optional<LocalDate> day, int shelf) {

  private static final String NONE = "none";

  /** So many shelves has a day. */
  private static final int SHELVES = 32;

  /**
   * The place of what has that date.
   *
   * @param id the id of its record
   */
  public static TimePlace of(Optional<Edtf> date, String id) {
    Optional<LocalDate> day = date.filter(d -> isTo(d, Precision.DAY)).map(Edtf::earliest);
    return new TimePlace(
        date.flatMap(Edtf::lastYear),
        date.filter(d -> isTo(d, Precision.MONTH)).map(Edtf::earliest).map(YearMonth::from),
        day,
        1 + Math.floorMod(id.hashCode(), SHELVES));
  }

  private static boolean isTo(Edtf date, Precision precision) {
    return date.precision().compareTo(precision) <= 0;
  }

  /** From the year on, what tells it from others: {@code 2013}, {@code 2013-05}. */
  public List<String> steps() {
    String ofYear = year.map(String::valueOf).orElse(NONE);
    String ofMonth = month.map(YearMonth::toString).orElse(ofYear + "-" + NONE);
    String ofDay = day.map(LocalDate::toString).orElse(ofMonth + "-" + NONE);
    return List.of(ofYear, ofMonth, ofDay, ofDay + "-" + shelf);
  }
}
