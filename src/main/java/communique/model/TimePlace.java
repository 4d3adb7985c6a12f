package communique.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * In which year, month and day of a list something stands by its date. A date that is not known so
 * closely, or is a span, has its place beside the months or days that are.
 *
 * @param year the year in which it was over; none for what has no date, or no end yet
 * @param month the month, if it is known
 * @param day the day, if it is known
 */
public record TimePlace(
    Optional<Integer> year, Optional<YearMonth> month, Optional<LocalDate> day) {

  private static final String NONE = "none";

  /** The place of a date. */
  public static TimePlace of(Optional<Edtf> date) {
    Optional<LocalDate> day = date.filter(d -> isTo(d, Precision.DAY)).map(Edtf::earliest);
    return new TimePlace(
        date.flatMap(Edtf::lastYear),
        date.filter(d -> isTo(d, Precision.MONTH)).map(Edtf::earliest).map(YearMonth::from),
        day);
  }

  private static boolean isTo(Edtf date, Precision precision) {
    return date.precision().compareTo(precision) <= 0;
  }

  /** From the year on, what tells it from others: {@code 2013}, {@code 2013-05}. */
  public List<String> steps() {
    String ofYear = year.map(String::valueOf).orElse(NONE);
    String ofMonth = month.map(YearMonth::toString).orElse(ofYear + "-" + NONE);
    return List.of(ofYear, ofMonth, day.map(LocalDate::toString).orElse(ofMonth + "-" + NONE));
  }
}
