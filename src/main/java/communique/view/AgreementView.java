package communique.view;

import java.util.List;

/**
 * The sheet of an agreement.
 *
 * @param head what every page has
 * @param kind the form, in one line
 * @param status the current status, as reported; empty if none is
 * @param identity what it is called and what it is
 * @param people the sides, those who signed, those who stood by
 * @param ladder the steps of its life, each with its date
 * @param money amount and term
 * @param claims what it provides and what is said about it
 * @param positions what it says in its own words, by topic
 * @param lineage what it follows and what follows it
 * @param origins the summits it belongs to, with its place in the count
 * @param differences where sources differ
 * @param doubts on how many points they do, the questions included; empty if on none
 * @param disputed the questions that they answer differently
 * @param registered where it is registered
 * @param meant statements in which it is meant
 * @param prose running text
 * @param changes what was changed, the latest first
 * @param sources the sources of the page
 */
public record AgreementView(
    Head head,
    Phrase kind,
    Phrase status,
    List<Fact> identity,
    List<Fact> people,
    List<Step> ladder,
    List<Fact> money,
    List<ClaimView> claims,
    List<TopicView> positions,
    List<Fact> lineage,
    List<Answer> origins,
    List<ClaimView> differences,
    String doubts,
    List<Fact> disputed,
    List<Fact> registered,
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
