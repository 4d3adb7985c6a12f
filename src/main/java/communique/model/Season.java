package communique.model;

/** The seasons that EDTF knows at level 1, in the order of its numbers 21 to 24. */
public enum Season {
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER;

  private static final int FIRST = 21;

  /** Whether EDTF has a season of that number. */
  static boolean isOne(int number) {
    return number >= FIRST && number < FIRST + values().length;
  }

  /** That of a number of EDTF. */
  static Season of(int number) {
    return values()[number - FIRST];
  }

  /** Whether it runs into the next year: a summer in the south, a winter in the north. */
  boolean runsIntoTheNextYear() {
    return this == SUMMER || this == WINTER;
  }
}
