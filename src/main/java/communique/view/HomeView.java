package communique.view;

import java.util.List;

/**
 * The page that readers come to first.
 *
 * @param head what every page has
 * @param asOf the newest date among all sources, verifications and changes; empty if none
 * @param summits the latest summits
 * @param entrances the pages that gather, each with what it holds
 * @param speakers those who speak most
 * @param topics the topics
 * @param changes the latest changes
 * @param sources the sources of the page
 */
public record HomeView(
    Head head,
    String asOf,
    List<Meeting> summits,
    List<Entrance> entrances,
    List<Person> speakers,
    List<Link> topics,
    List<ChangeView> changes,
    List<SourceLine> sources) {

  /**
   * A summit.
   *
   * @param title its sheet
   * @param kind kind and grade
   * @param graded what carries the grade
   * @param when the date; may be empty
   * @param iso the same for machines; empty if it is not one certain day or month
   * @param where the place; may be empty
   * @param evidence what carries date and place
   * @param lead what came of it
   */
  public record Meeting(
      Link title,
      String kind,
      Evidence graded,
      Phrase when,
      String iso,
      Phrase where,
      Evidence evidence,
      List<Sentence> lead) {}

  /**
   * A person.
   *
   * @param name the sheet
   * @param natives the name in its own script
   * @param side whom the person speaks for, or the office; may be empty
   * @param evidence what carries that
   */
  public record Person(Link name, List<NativeName> natives, Phrase side, Evidence evidence) {}

  /**
   * The way to a page that gathers.
   *
   * @param page the page
   * @param number how much is there; empty if it is not counted
   * @param text what can be found there
   */
  public record Entrance(Link page, String number, String text) {}
}
