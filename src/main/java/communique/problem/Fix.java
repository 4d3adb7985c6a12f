package communique.problem;

import java.util.function.Function;

/**
 * What mends a problem where there is one right answer and no other. It is made where the problem
 * is, so that hint and fix cannot disagree.
 */
public sealed interface Fix {

  /** The same with its exact place. */
  default Fix located(Function<Place, Location> where) {
    return this;
  }

  /**
   * Other characters in the place of some on one line.
   *
   * @param place where they stand, and at least as many as they are
   * @param before what stands there; if it does not, nothing is replaced
   * @param after what comes in its place
   * @param deliberate whether an editor has to have decided it, as a hash says that an article was
   *     read
   */
  record Replace(Place place, String before, String after, boolean deliberate) implements Fix {

    @Override
    public Fix located(Function<Place, Location> where) {
      return new Replace(where.apply(place), before, after, deliberate);
    }
  }

  /**
   * Another name of a file.
   *
   * @param from as printed
   * @param to as printed; nothing stands there
   */
  record Move(String from, String to) implements Fix {}

  /** Other characters, which nobody has to think about. */
  static Fix replace(Place place, String before, String after) {
    return new Replace(place, before, after, false);
  }
}
