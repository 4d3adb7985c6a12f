package communique.view;

import java.util.List;

/**
 * The page of the versions that were published before.
 *
 * @param head what every page has
 * @param versions the latest first
 * @param gone what is no longer there, in the order in which it went
 */
public record ArchiveView(Head head, List<Version> versions, List<Gone> gone) {

  /**
   * A version.
   *
   * @param tag what it is called
   * @param day its day in words
   * @param iso its day as ISO 8601 writes it
   * @param sheets what was added, changed and removed; none where nothing was
   */
  public record Version(String tag, String day, String iso, List<Sheets> sheets) {}

  /**
   * Sheets of a version.
   *
   * @param what whether they were added, changed or removed
   * @param list the sheets; of one that is gone the words only
   */
  public record Sheets(String what, List<Link> list) {}

  /**
   * A claim or statement that is no longer there.
   *
   * @param id the record, and the claim in it after a {@code #}
   * @param what whether it was taken out, or withdrawn with its record
   * @param seen in which versions it was, in words
   */
  public record Gone(String id, String what, String seen) {}
}
