package communique.view;

import java.util.List;

/**
 * The sheet of an agreement: between whom, how much, how long, and what became of it.
 *
 * @param head what every page has
 * @param kind the parties and the form, in one line
 * @param lead what it is, in a sentence
 * @param worded how many wordings carry that
 * @param claims what it provides and what is said about it
 * @param positions what it says in its own words, by topic
 * @param ladder the steps of its life, each with its date
 * @param signing the sides, those who signed, those who stood by
 * @param lineage what it follows and what follows it
 * @param origins the summits it was signed at, with its place in the count
 * @param facts what is known of it besides, each with its evidence
 * @param gaps what was looked for and is not stated
 * @param doubts on how many points sources differ, and how gravely; empty if on none
 * @param differences the points on which they differ, the gravest first
 * @param meant statements in which it is meant
 * @param prose running text
 * @param changes what was changed, the latest first
 * @param sources the sources of the page
 */
public record AgreementView(
    Head head,
    Phrase kind,
    List<Sentence> lead,
    Wordings worded,
    List<ClaimView> claims,
    List<TopicView> positions,
    List<Step> ladder,
    List<Fact> signing,
    List<Fact> lineage,
    List<Answer> origins,
    List<Fact> facts,
    Gaps gaps,
    String doubts,
    List<DifferenceView> differences,
    List<Link> meant,
    Html prose,
    List<ChangeView> changes,
    List<SourceLine> sources) {

  /**
   * A step of the ladder of dates.
   *
   * @param id its anchor
   * @param what what it became, and by whom
   * @param when the date, both where sources differ, or that none is stated; empty if nobody looked
   * @param dated whether a date is stated
   * @param dates the dates one by one, each with its evidence, where sources give several
   * @param verdict what it comes to that they do; empty if they do not
   * @param more from when on it has effect, and where it was taken; may be empty
   * @param note what else a reader should know; may be empty
   * @param evidence what carries it
   * @param parties so many parties took it on days of their own that these are told one by one
   */
  public record Step(
      String id,
      Phrase what,
      Phrase when,
      boolean dated,
      List<Answer> dates,
      Verdict verdict,
      Phrase more,
      Phrase note,
      Evidence evidence,
      List<Step> parties) {}
}
