package communique.view;

import communique.view.TableView.Row;
import java.util.List;
import java.util.function.Function;

/**
 * The first rows of a table that stands whole elsewhere.
 *
 * @param rows all rows, or the first of many
 * @param more where the rest is to be found; none if these are all
 */
public record Excerpt(List<Row> rows, List<Link> more) {

  /**
   * What is short stays whole.
   *
   * @param list the path of the whole table, with what narrows it down to these things
   */
  static <T> Excerpt of(PageContext context, List<T> things, String list, Function<T, Row> row) {
    int shown = things.size() <= Cutting.MOST ? things.size() : Cutting.FIRST;
    int left = things.size() - shown;
    return new Excerpt(
        things.stream().limit(shown).map(row).toList(),
        left == 0 ? List.of() : List.of(context.link("table.more", list, left)));
  }
}
