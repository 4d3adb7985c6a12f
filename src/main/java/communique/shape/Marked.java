package communique.shape;

import communique.problem.Mark;

/** A record that is not written as keys and values, and so knows its own place in the file. */
public interface Marked {

  /** Where it begins. */
  Mark mark();
}
