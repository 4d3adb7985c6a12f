package communique.shape;

import java.util.function.Predicate;

/**
 * A record in which more depends on a hidden value than the record's fields can tell, such as words
 * that name it. {@link Prune} asks it first, then goes through its fields as through any, and asks
 * what is left once more.
 */
public interface Prunable {

  /** Whether nothing of it is left if one of those values is in it, in whatever field. */
  default boolean fallsWith(Predicate<Object> hidden) {
    return false;
  }

  /** The same without what depends on those values. */
  default Record without(Predicate<Object> hidden) {
    return (Record) this;
  }

  /** The same, pruned already, without what makes no sense beside what is left. */
  default Record settled() {
    return (Record) this;
  }
}
