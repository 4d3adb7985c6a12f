package communique.edition.table;

/** Cells that a spreadsheet takes for what they are. */
final class Cells {

  /** A cell that begins so is taken for a formula; the wide forms by some in East Asia. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private Cells() {}

  /** The cell with an apostrophe before it if it could be taken for a formula. */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
