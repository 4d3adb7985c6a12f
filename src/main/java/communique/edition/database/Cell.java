package communique.edition.database;

import communique.edition.table.Column;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Puts a cell of a table into a row of the database. */
final class Cell {

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Cell() {}

  static void put(PreparedStatement row, int place, Column.Type type, String cell)
      throws SQLException {
    if (cell.isEmpty()) {
      row.setNull(place, Types.NULL);
    } else if (type == Column.Type.INTEGER) {
      row.setLong(place, Long.parseLong(cell));
    } else if (type == Column.Type.NUMBER) {
      number(row, place, new BigDecimal(cell));
    } else {
      row.setString(place, cell);
    }
  }

  /** A whole number stays exact. */
  private static void number(PreparedStatement row, int place, BigDecimal number)
      throws SQLException {
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    if (isWhole && number.abs().compareTo(MOST) <= 0) {
      row.setLong(place, number.longValueExact());
    } else {
      row.setDouble(place, number.doubleValue());
    }
  }
}
