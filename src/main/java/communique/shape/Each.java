package communique.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list whose items can be named one by one: the word for one item. What tells the items apart is
 * their first field.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Each {

  /** What one item is called: {@code claim}. */
  String value();
}
