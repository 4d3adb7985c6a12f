package communique.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * The order in which things are told by their dates: by the year in which they were over, in it by
 * the first day that a date can mean, the wider date first; a season in the year it is named by. So
 * what is known only by its year comes before the months and days of that year, and nothing stands
 * after a day before which it may have been. What has no date comes last.
 */
public final class Chronology {

  private static final Comparator<Edtf> ORDER =
      Comparator.comparing(Chronology::year)
          .thenComparing(Chronology::first)
          .thenComparing(Chronology::last, Comparator.reverseOrder())
          .thenComparing(Edtf::precision, Comparator.reverseOrder())
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<Edtf> DOWNWARDS =
      Comparator.comparing(Chronology::year)
          .thenComparing(Chronology::last)
          .reversed()
          .thenComparing(Chronology::first)
          .thenComparing(Edtf::precision, Comparator.reverseOrder())
          .thenComparing(Comparator.naturalOrder());

  private Chronology() {}

  private static int year(Edtf date) {
    return date.lastYear().orElse(date.latest().getYear());
  }

  /** The first day that it can mean in the year in which it was over. */
  private static LocalDate first(Edtf date) {
    LocalDate begin = LocalDate.of(year(date), 1, 1);
    return date.earliest().isBefore(begin) ? begin : date.earliest();
  }

  /** The last day that it can mean in that year. */
  private static LocalDate last(Edtf date) {
    LocalDate end = LocalDate.of(year(date), 12, 31);
    return date.latest().isAfter(end) ? end : date.latest();
  }

  /** Of dates themselves, the earliest first. */
  public static Comparator<Edtf> order() {
    return ORDER;
  }

  /** The earliest first. */
  public static <T> Comparator<T> by(Function<T, Optional<Edtf>> date) {
    return datedFirst(date, ORDER);
  }

  /** The latest first; what has no date comes last here too. */
  public static <T> Comparator<T> latestFirst(Function<T, Optional<Edtf>> date) {
    return datedFirst(date, ORDER.reversed());
  }

  /**
   * The latest first, but what is known less closely above all that is dated within it; what has no
   * date comes last.
   */
  public static <T> Comparator<T> downwards(Function<T, Optional<Edtf>> date) {
    return datedFirst(date, DOWNWARDS);
  }

  private static <T> Comparator<T> datedFirst(
      Function<T, Optional<Edtf>> date, Comparator<Edtf> order) {
    return Comparator.comparing(
        date,
        (one, other) ->
            one.isPresent() && other.isPresent()
                ? order.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty()));
  }
}
