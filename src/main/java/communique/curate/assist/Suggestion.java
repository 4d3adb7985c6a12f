package communique.curate.assist;

/**
 * What may be written at a place.
 *
 * @param kind what it is
 * @param label how it is listed
 * @param text what is put in the place of what was begun
 * @param begun how many characters before the cursor it replaces
 * @param detail a few words beside it
 * @param doc what it means
 */
public record Suggestion(
    Kind kind, String label, String text, int begun, String detail, String doc) {

  /** What can be suggested. */
  public enum Kind {
    /** A key of a record. */
    KEY,
    /** The id of a record, or of what stands inside one. */
    ID,
    /** One of a few words that may stand there. */
    WORD,
    /** Words of the cited article. */
    PASSAGE
  }
}
