package communique.view;

import java.util.List;

/**
 * What is between two countries.
 *
 * @param head what every page has
 * @param counts meetings, agreements and statements, in words
 * @param meetings where they met, the latest first
 * @param earlier where the others are, if they are many
 * @param agreements what they agreed on
 * @param wider meetings and agreements that they share with many others, in words
 * @param countries the pages of the two, which tell of those
 * @param topics what was said at those meetings
 * @param more where more of it is
 * @param differences where sources differ on those meetings and agreements
 * @param others where the others are
 * @param sources the sources of the page
 */
public record CountryPairView(
    Head head,
    List<String> counts,
    List<Meeting> meetings,
    List<Link> earlier,
    Excerpt agreements,
    List<String> wider,
    List<Link> countries,
    List<Said> topics,
    List<Link> more,
    List<Difference> differences,
    List<Link> others,
    List<SourceLine> sources) {

  /**
   * An occasion at which both were.
   *
   * @param title its sheet, or its place on the timeline
   * @param kind what it was, and of what grade
   * @param graded what carries the grade
   * @param when the date; may be empty
   * @param iso the same for machines; empty if it is not one certain day or month
   * @param where the place; may be empty
   * @param evidence what carries date and place
   * @param who who was there
   */
  public record Meeting(
      Link title,
      String kind,
      Evidence graded,
      Phrase when,
      String iso,
      Phrase where,
      Evidence evidence,
      List<Answer> who) {}

  /**
   * What was said on one topic.
   *
   * @param topic the topic's page
   * @param voices the newest first
   * @param under the topics under which stands what bears this one too
   */
  public record Said(Link topic, List<VoiceView> voices, List<Link> under) {}

  /**
   * A record in which sources differ.
   *
   * @param record its sheet
   * @param questions on what they differ, each leading to its place there
   */
  public record Difference(Link record, List<Link> questions) {}
}
