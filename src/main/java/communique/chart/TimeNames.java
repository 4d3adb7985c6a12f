package communique.chart;

import java.time.YearMonth;

/** What months and years are called in the language of the page. */
public interface TimeNames {

  /** A month, without its year: {@code November}. */
  String month(YearMonth month);

  /** A month of a year: {@code November 2025}. */
  String monthOfYear(YearMonth month);

  /** The year with that number; 0 is 1 BC. */
  String year(int year);
}
