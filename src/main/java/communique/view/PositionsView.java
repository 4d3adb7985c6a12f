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
   * @param several whether more than one person can speak in this column
   * @param statements what was said for it; may be empty
   */
  public record Side(Phrase name, boolean several, List<StatementView> statements) {}
}
