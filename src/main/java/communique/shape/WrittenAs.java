package communique.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is written as one of its components, without a mapping of its own. If it also has a
 * boolean component {@code notStated}, the word {@code not-stated} may stand in its place.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WrittenAs {

  /** The component's name. */
  String value();
}
