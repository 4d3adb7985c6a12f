package communique.view;

import java.util.List;

/**
 * Everything that took place, in order of date.
 *
 * @param head what every page has
 * @param years the years, the latest first; what has no date comes last
 * @param sources the sources of the page
 * @param parts how it stands among the parts of the timeline
 */
public record TimelineView(Head head, List<Year> years, List<SourceLine> sources, PartsView parts) {

  /**
   * A year.
   *
   * @param id the anchor
   * @param label the year, or that no date is stated
   * @param axis what took place in it, drawn
   * @param moments the same, in order
   */
  public record Year(String id, String label, Axis axis, List<Moment> moments) {}

  /**
   * Something that took place.
   *
   * @param id the anchor
   * @param part of what it is a part, in words; may be empty
   * @param when the date
   * @param iso the same for machines; empty if it is not one certain day or month
   * @param precision how closely it is known, unless to the day; may be empty
   * @param kind summit, event, or what became of an agreement
   * @param title its title and its page; no link for what has no other place than this
   * @param where the place; may be empty
   * @param evidence what carries date and place
   * @param who who was there
   * @param event all that is told of it, where it has no other place; else nothing
   */
  public record Moment(
      String id,
      Phrase part,
      Phrase when,
      String iso,
      String precision,
      Phrase kind,
      Link title,
      Phrase where,
      Evidence evidence,
      List<Answer> who,
      List<OccasionView> event) {}
}
