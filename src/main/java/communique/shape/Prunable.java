package communique.shape;

import java.util.function.Predicate;

/**
 * A record in which more depends on a hidden value than the record's fields can tell, such as words
 * that name it. {@link Prune} asks it first, and then goes through its fields as through any.
 */
public interface Prunable {

  /** The same without what depends on those values. */
  Record without(Predicate<Object> hidden);
}
