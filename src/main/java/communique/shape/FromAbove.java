package communique.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that a record around may say once: where it is left out, the nearest record around
 * that has its key gives it, also one that has no such component itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FromAbove {

  /** When it may be left out. */
  When value() default When.ALWAYS;

  /** When a component may be left out. */
  enum When {
    /** Wherever its record stands. */
    ALWAYS,
    /** Unless its record is one of several in a list, which are there to be told apart. */
    ALONE
  }
}
