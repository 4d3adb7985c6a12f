package communique.check;

/**
 * What was found at an address.
 *
 * @param kind in short
 * @param why a clause, where it is not open: {@code the server answers 404}
 */
public record AddressState(Kind kind, String why) {

  /** What was found at an address, in short. */
  public enum Kind {
    /** A page. */
    OPEN,
    /** A server that does not hand the page to programs: readers may well have it. */
    CLOSED,
    /** No page any more. */
    GONE,
    /** Nobody, or an error. */
    SILENT
  }
}
