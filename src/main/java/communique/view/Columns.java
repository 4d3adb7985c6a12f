package communique.view;

import communique.view.TableView.Row;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a table in which a row says something.
 *
 * @param headings their headings, the first that of the records
 * @param rows the rows with these columns
 */
record Columns(List<String> headings, List<Row> rows) {

  /** Leaves out the other columns; what nobody looked at and what is not counted says nothing. */
  static Columns said(List<String> headings, List<Row> rows) {
    List<Integer> kept =
        IntStream.range(0, headings.size() - 1)
            .filter(column -> rows.stream().anyMatch(row -> isSaid(row, column)))
            .boxed()
            .toList();
    return new Columns(
        IntStream.range(0, headings.size())
            .filter(column -> column == 0 || kept.contains(column - 1))
            .mapToObj(headings::get)
            .toList(),
        rows.stream().map(row -> only(row, kept)).toList());
  }

  private static boolean isSaid(Row row, int column) {
    return !row.cells().get(column).parts().isEmpty();
  }

  private static Row only(Row row, List<Integer> kept) {
    return new Row(
        row.entry(), row.natives(), kept.stream().map(row.cells()::get).toList(), row.tokens());
  }
}
