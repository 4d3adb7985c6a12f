package communique.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that took place, as closely as it is known when. What is known to the day has one day
 * for all four; what took place on some day of a month may begin on its first and end on its last
 * day, and goes on for none surely.
 *
 * @param from the first day on which it may have begun
 * @param surelyFrom the last one
 * @param surelyUntil the first day on which it may have ended
 * @param until the last one
 * @param title what it is
 * @param near what is said of its date where the axis tells months, in lines
 * @param far the same where it tells years only
 * @param own whether the page is about it
 * @param known whether its date is meant to the letter, not about or perhaps
 */
public record Moment(
    LocalDate from,
    LocalDate surelyFrom,
    LocalDate surelyUntil,
    LocalDate until,
    Caption title,
    List<Caption> near,
    List<Caption> far,
    boolean own,
    boolean known) {

  /**
   * Keeps copies.
   *
   * @throws IllegalArgumentException if it would end before it begins
   */
  public Moment {
    near = List.copyOf(near);
    far = List.copyOf(far);
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("it ends on " + until + ", before " + from);
    }
  }

  /** Whether it is known to the day, and was over on it. */
  boolean isOneDay() {
    return from.equals(until);
  }
}
