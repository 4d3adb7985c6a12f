package communique.view;

import java.util.List;

/**
 * Where sources differ, in one place.
 *
 * @param head what every page has
 * @param records the records in which they differ
 * @param sources the sources of the page
 */
public record DifferencesView(Head head, List<Differing> records, List<SourceLine> sources) {

  /**
   * One record.
   *
   * @param record its sheet
   * @param facts questions with more than one answer
   * @param claims claims with sides
   * @param statements utterances whose renditions differ
   */
  public record Differing(
      Link record, List<Fact> facts, List<ClaimView> claims, List<StatementView> statements) {}
}
