package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.WrittenAs;
import java.util.Optional;

/**
 * A value whose evidence stands on the record around it.
 *
 * @param notStated the curator looked, and the sources do not say
 * @param value the value, if there is one
 */
@Doc("A value, or not-stated.")
@WrittenAs("value")
public record Stated<T>(boolean notStated, @Evidence Optional<T> value) implements Considered {

  /** A value. */
  public static <T> Stated<T> of(T value) {
    return new Stated<>(false, Optional.of(value));
  }

  /** What it says; of two that say the same one can stand for both. */
  public Optional<Object> meaning() {
    return value.map(Stated::meaningOf);
  }

  /** What a value says: two dates of one day in two calendars say the same. */
  static Object meaningOf(Object value) {
    return value instanceof Edtf date
        ? date.meaning()
        : value instanceof Worth worth ? worth.meaning() : value;
  }

  @Override
  public boolean notConsidered() {
    return !notStated && value.isEmpty();
  }
}
