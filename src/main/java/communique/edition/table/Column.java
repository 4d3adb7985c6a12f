package communique.edition.table;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name its name in the first line
 * @param type a field type of Frictionless Table Schema
 * @param about what it holds
 * @param value the cell of a row; empty if there is nothing to say
 * @param required whether every row has a value
 * @param words all values that there are; none if it may be any
 */
public record Column<R>(
    String name,
    Type type,
    String about,
    Function<R, String> value,
    boolean required,
    List<String> words) {

  /** A column of whatever there is to say. */
  Column(String name, Type type, String about, Function<R, String> value) {
    this(name, type, about, value, false, List.of());
  }

  /** The same, of which every row has a value. */
  Column<R> needed() {
    return new Column<>(name, type, about, value, true, words);
  }

  /** The same with one of these words. */
  Column<R> oneOf(List<String> all) {
    return new Column<>(name, type, about, value, required, List.copyOf(all));
  }

  /** The field types in use. */
  public enum Type {
    STRING,
    URI,
    INTEGER,
    NUMBER,
    OBJECT
  }
}
