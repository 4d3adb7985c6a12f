package communique.view;

import communique.view.TableView.Row;
import java.util.List;
import java.util.function.Function;

/**
 * The first rows of a table that stands whole elsewhere.
 *
 * @param columns the headings of the columns in which a row says something
 * @param rows all rows, or the first of many
 * @param more where the rest is to be found; none if these are all
 */
public record Excerpt(List<String> columns, List<Row> rows, List<Link> more) {

  /** None. */
  static final Excerpt NONE = new Excerpt(List.of(), List.of(), List.of());

  /**
   * The first of them, beside other things on the page.
   *
   * @param columns the keys of the headings
   * @param list the path of the whole table, with what narrows it down to these things
   */
  static <T> Excerpt of(
      PageContext context,
      List<T> things,
      List<String> columns,
      String list,
      Function<T, Row> row) {
    int shown = Math.min(things.size(), Cutting.FIRST);
    int left = things.size() - shown;
    Columns said =
        Columns.said(
            columns.stream().map(context.words()::say).toList(),
            things.stream().limit(shown).map(row).toList());
    return new Excerpt(
        said.headings(),
        said.rows(),
        left == 0 ? List.of() : List.of(context.link("table.more", list, left)));
  }

  /** All rows. */
  static Excerpt whole(PageContext context, List<String> columns, List<Row> rows) {
    Columns said = Columns.said(columns.stream().map(context.words()::say).toList(), rows);
    return new Excerpt(said.headings(), said.rows(), List.of());
  }
}
