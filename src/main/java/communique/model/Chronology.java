package communique.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * The order in which things are told by their dates: by the last day that a date can mean, the
 * closer date first. So what is known only by its month comes after the days of that month, and
 * what is known only by its year after its months. What has no date comes last.
 */
public final class Chronology {

  private static final Comparator<Edtf> ORDER =
      Comparator.comparing(Edtf::latest)
          .thenComparing(Edtf::precision)
          .thenComparing(Comparator.naturalOrder());

  private Chronology() {}

  /** The earliest first. */
  public static <T> Comparator<T> by(Function<T, Optional<Edtf>> date) {
    return datedFirst(date, ORDER);
  }

  /** The latest first; what has no date comes last here too. */
  public static <T> Comparator<T> latestFirst(Function<T, Optional<Edtf>> date) {
    return datedFirst(date, ORDER.reversed());
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
