package communique.edition.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One table.
 *
 * @param name the file's name without its ending
 * @param about what a row is
 * @param columns its columns, in order
 * @param key the columns that tell rows apart
 * @param links columns whose values are keys of other tables
 * @param rows its rows, in the order of the dossier
 */
public record Table<R>(
    String name,
    String about,
    List<Column<R>> columns,
    List<String> key,
    List<Link> links,
    Supplier<Stream<R>> rows) {

  /** A column that names a row of another table by that table's {@code id}. */
  public record Link(String column, String table) {}

  /** The path of its file. */
  public String path() {
    return "data/" + name + ".csv";
  }

  /** The names of its columns. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Its rows as values, in the order of the columns; empty where there is nothing to say. */
  public Stream<List<String>> values() {
    return rows.get()
        .map(row -> columns.stream().map(column -> column.value().apply(row)).toList());
  }

  /** The same as cells of a spreadsheet. */
  Stream<List<String>> cells() {
    return values().map(row -> row.stream().map(Cells::harmless).toList());
  }
}
