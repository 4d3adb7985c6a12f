package communique.shape;

import java.lang.reflect.Method;
import java.util.Optional;

/**
 * One component of a record.
 *
 * @param name the component's name
 * @param key the key it is written under
 * @param type what it holds
 * @param role how its value is come by
 * @param evidence whether the record falls when nothing is left of it
 * @param unseen whether no page shows it
 * @param plain whether marks of prose mean nothing in its words, see {@link Plain}
 * @param fromAbove when a record around may give it, see {@link FromAbove}
 * @param each what one item is called, if it is a list whose items have names, see {@link Each}
 * @param doc what it means
 * @param example what could stand there; empty if it is told by its type
 * @param accessor from the record to the value
 */
public record Field(
    String name,
    String key,
    Type type,
    Role role,
    boolean evidence,
    boolean unseen,
    boolean plain,
    Optional<FromAbove.When> fromAbove,
    Optional<String> each,
    String doc,
    String example,
    Method accessor) {

  /** How the value of a component is come by. */
  public enum Role {
    /** It stands under its key. */
    KEYED,
    /** Its own fields stand beside its neighbours. */
    INLINE,
    /** Whoever reads the file gives it. */
    GIVEN
  }

  /** The value in that record. */
  public Object of(Object holder) {
    try {
      return accessor.invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw Failure.of(e);
    }
  }
}
