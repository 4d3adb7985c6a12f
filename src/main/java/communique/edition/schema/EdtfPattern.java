package communique.edition.schema;

/** Dates as an editor can tell that they are some: it knows no leap years. */
final class EdtfPattern {

  private static final String OPEN = "(\\.\\.)?";
  private static final String DAY_OF_28 = "(0[1-9]|[12][0-9]|XX)";
  private static final String DAY_OF_30 = "(0[1-9]|[12][0-9]|30|XX)";
  private static final String DAY_OF_31 = "(0[1-9]|[12][0-9]|3[01]|XX)";

  private static final String LONG_MONTH = of("(0[13578]|1[02]|XX)", DAY_OF_31);
  private static final String SHORT_MONTH = of("(0[469]|11)", DAY_OF_30);
  private static final String FEBRUARY = of("02", DAY_OF_28);
  private static final String SEASON = qualified("2[1-4]");

  private static final String YEAR = "(-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|Y-?[1-9][0-9]{4,8})";
  private static final String REST =
      "(-(" + String.join("|", LONG_MONTH, SHORT_MONTH, FEBRUARY, SEASON) + "))?";
  private static final String DATE = qualified(YEAR) + REST;
  private static final String TIME =
      "-?[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
          + "(Z|[+-][0-9]{2}(:[0-5][0-9])?)?";
  private static final String INTERVAL =
      "(" + DATE + "/(" + DATE + "|" + OPEN + ")|" + OPEN + "/" + DATE + ")";
  private static final String SET = "[\\[{][^\\[\\]{}]+[\\]}]";

  /** A date, an interval or a set. */
  static final String ANY = "^(" + String.join("|", DATE, TIME, INTERVAL, SET) + ")$";

  /** A day of a year of four digits. */
  static final String DAY =
      "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$";

  private EdtfPattern() {}

  private static String of(String month, String day) {
    return qualified(month) + "(-" + qualified(day) + ")?";
  }

  private static String qualified(String part) {
    return "[?~%]?" + part + "[?~%]?";
  }
}
