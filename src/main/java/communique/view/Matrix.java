package communique.view;

import java.util.List;

/**
 * How much each side of a summit said on each topic.
 *
 * @param sides the sides, one column each
 * @param rows a row for each topic; none if there is but one cell
 */
public record Matrix(List<Phrase> sides, List<Row> rows) {

  /**
   * A topic.
   *
   * @param topic its place on the page
   * @param cells one for each side
   */
  public record Row(Link topic, List<Cell> cells) {}

  /**
   * How much one side said on it.
   *
   * @param number how many statements bear it
   * @param dots whether each of them stands below the topic, or below another; as far as there is
   *     room, none where nothing is recorded
   */
  public record Cell(int number, List<Boolean> dots) {}
}
