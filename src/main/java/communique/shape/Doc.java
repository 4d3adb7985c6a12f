package communique.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a record, a field or a word of an enumeration means, for the handbook and for editors. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Doc {

  /** One or two plain sentences. */
  String value();

  /** What could stand there, for who has left it empty; invented. */
  String example() default "";
}
