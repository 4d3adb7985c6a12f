package communique.view;

import java.util.List;
import java.util.Set;

/**
 * Where sources differ, in one place.
 *
 * @param head what every page has
 * @param doubts on how many points they differ, in words; empty if on none
 * @param points the points, the gravest first
 * @param more records with more points than there is room for, each leading to them
 * @param sources the sources of the page
 * @param parts how it stands among the parts that tell all of them
 */
public record DifferencesView(
    Head head,
    String doubts,
    List<Point> points,
    List<Link> more,
    List<SourceLine> sources,
    PartsView parts) {

  /**
   * One point.
   *
   * @param difference what each source says of it, and what that comes to
   * @param record the sheet of the record that it is about
   */
  public record Point(DifferenceView difference, Link record) {}

  /**
   * One record, in a book.
   *
   * @param id the record's id
   * @param record its sheet
   * @param facts questions with more than one answer
   * @param claims claims with sides
   * @param statements utterances whose renditions differ
   * @param doubts on how many points sources differ there, in words
   */
  public record Differing(
      String id,
      Link record,
      List<Fact> facts,
      List<ClaimView> claims,
      List<StatementView> statements,
      String doubts) {

    /** The same without the claims of those anchors. */
    Differing without(Set<String> told) {
      return new Differing(
          id,
          record,
          facts,
          claims.stream().filter(claim -> !told.contains(claim.id())).toList(),
          statements,
          doubts);
    }

    /** Where a question stands: on the sheet, or where a record without one is told. */
    static String place(Link record, Fact fact) {
      return record.href().contains("#") ? record.href() : record.href() + "#" + fact.id();
    }
  }
}
