package communique.view;

import java.util.List;

/**
 * Where sources differ, in one place.
 *
 * @param head what every page has
 * @param number on how much they differ
 * @param records the records in which they differ
 * @param sources the sources of the page
 */
public record DifferencesView(
    Head head, int number, List<Differing> records, List<SourceLine> sources) {

  /**
   * One record.
   *
   * @param id the record's id
   * @param record its sheet
   * @param facts questions with more than one answer
   * @param claims claims with sides
   * @param statements utterances whose renditions differ
   * @param number on how much sources differ there
   */
  public record Differing(
      String id,
      Link record,
      List<Fact> facts,
      List<ClaimView> claims,
      List<StatementView> statements,
      int number) {

    Differing(
        String id,
        Link record,
        List<Fact> facts,
        List<ClaimView> claims,
        List<StatementView> statements) {
      this(id, record, facts, claims, statements, facts.size() + claims.size() + statements.size());
    }

    /** Where a question stands: on the sheet, or where a record without one is told. */
    String place(Fact fact) {
      return record.href().contains("#") ? record.href() : record.href() + "#" + fact.id();
    }
  }
}
