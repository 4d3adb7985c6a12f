package communique.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose lists are written as a mapping: the key is the value of one field, the rest stands
 * under it. A list under a key makes one record of each item.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KeyedBy {

  /** The key of the field that the mapping's keys give. */
  String value();
}
