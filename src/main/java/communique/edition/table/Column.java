package communique.edition.table;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name its name in the first line
 * @param type a field type of Frictionless Table Schema
 * @param about what it holds
 * @param value the cell of a row; empty if there is nothing to say
 */
public record Column<R>(String name, Type type, String about, Function<R, String> value) {

  /** The field types in use. */
  public enum Type {
    STRING,
    URI,
    INTEGER,
    NUMBER,
    OBJECT
  }
}
