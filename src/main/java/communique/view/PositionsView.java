package communique.view;

import java.util.List;

/**
 * What each side said on one topic.
 *
 * @param topic the topic's page
 * @param id the topic's id; empty for what has none
 * @param sides the same sides in the same order for every topic of a summit
 */
public record PositionsView(Link topic, String id, List<Side> sides) {

  /**
   * One side.
   *
   * @param name the country or the organization
   * @param speaker who alone spoke for it on the topic; nobody if several did
   * @param statements what was said for it; may be empty
   * @param also what else of it bears the topic, told under another or for another side
   * @param under the topics and sides under which that is told, each once, leading there
   * @param silent whether nothing that it says anywhere bears the topic
   */
  public record Side(
      Phrase name,
      Byline speaker,
      List<StatementView> statements,
      List<AlsoView> also,
      List<Link> under,
      boolean silent) {}
}
