package communique.shape;

import java.lang.reflect.InvocationTargetException;

/** What comes of a call by reflection that fails. */
final class Failure {

  private Failure() {}

  /** What the called code threw, as it is. */
  static RuntimeException of(ReflectiveOperationException e) {
    if (!(e instanceof InvocationTargetException)) {
      return new IllegalStateException(e);
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }
}
