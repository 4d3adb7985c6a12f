package communique.edition.table;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet takes for what they are, also one that parts cells at semicolons, tabs
 * or bars and lines where we do not: there every piece of a cell is a cell of its own.
 */
final class Cells {

  /**
   * Where something begins that would be taken for a formula: the signs, of which some programs in
   * East Asia know the wide forms, behind spaces and quotation marks that a program leaves out.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "((?:^|[;；|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029])[\\s\\p{Z}\\p{Cf}\"']*+)(?=[=+\\-@＝＋－＠])");

  private static final Pattern BLANK = Pattern.compile("^(?=[\\t\\r\\n])");

  private Cells() {}

  /** The same words, with an apostrophe before whatever could be taken for a formula. */
  static String harmless(String cell) {
    return BLANK.matcher(FORMULA.matcher(cell).replaceAll("$1'")).replaceFirst("'");
  }
}
