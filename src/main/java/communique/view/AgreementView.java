package communique.view;

import java.util.List;

/**
 * The sheet of an agreement.
 *
 * @param head what every page has
 * @param kind the form, in one line
 * @param status the current status, as reported; empty if none is
 * @param facts what every agreement's sheet answers
 * @param ladder the steps of its life, each with its date
 * @param origins the summits it belongs to, with its place in the count
 * @param claims what it provides and what is said about it
 * @param differences where sources differ
 * @param missing the questions that no source answers
 * @param prose running text
 * @param changes what was changed, the latest first
 * @param sources the sources of the page
 */
public record AgreementView(
    Head head,
    Phrase kind,
    String status,
    List<Fact> facts,
    List<Step> ladder,
    List<Answer> origins,
    List<ClaimView> claims,
    List<ClaimView> differences,
    List<String> missing,
    Html prose,
    List<ChangeView> changes,
    List<SourceLine> sources) {

  /**
   * A step of the ladder of dates.
   *
   * @param what what it became
   * @param when the date, or that none is stated
   * @param stated whether a date is stated
   * @param note what else a reader should know; may be empty
   * @param evidence what carries it
   */
  public record Step(String what, String when, boolean stated, Phrase note, Evidence evidence) {}
}
