package communique.model;

/** An item that its list should have once, though it may say different things of the same. */
public interface Singled {

  /** What makes it the same item as another. */
  Object by();
}
