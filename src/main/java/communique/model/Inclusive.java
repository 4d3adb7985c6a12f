package communique.model;

/** A value that can be a wider one than another: a month than its day, a palace than its hall. */
public interface Inclusive {

  /** Whether whatever the other value says is true of this one too. */
  boolean includes(Object other);
}
