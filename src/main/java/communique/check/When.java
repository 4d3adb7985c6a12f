package communique.check;

import communique.model.Edtf;
import communique.model.Season;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates in the sentences of problems. Days stand as they are written: so they are found. */
final class When {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private When() {}

  /** {@code on 2025-03-08}, {@code in spring 2025}, {@code from 2025-03-08 until June 2025}. */
  static String told(Edtf date) {
    return switch (date.precision()) {
      case DAY, TIME -> "on " + date.written() + gregorian(date);
      case INTERVAL ->
          Stream.of(
                  date.start().map(start -> "from " + words(start)),
                  date.end().map(end -> "until " + words(end)))
              .flatMap(side -> side.stream())
              .collect(Collectors.joining(" "));
      case SET -> "on one of " + date.written();
      case MONTH, SEASON, YEAR, DECADE, CENTURY -> "in " + words(date);
    };
  }

  private static String words(Edtf date) {
    int year = date.earliest().getYear();
    String plain =
        switch (date.precision()) {
          case MONTH -> MONTH.format(YearMonth.from(date.earliest()));
          case SEASON -> season(date.season().orElseThrow()) + " " + year;
          case YEAR -> String.valueOf(year);
          case DECADE, CENTURY -> year + " to " + date.latest().getYear();
          case DAY, TIME, INTERVAL, SET -> date.written();
        };
    if (date.isJulian()) {
      return plain + gregorian(date);
    }
    boolean marked = !date.isCertain() && !plain.equals(date.written());
    return marked ? plain + " (" + date.written() + ")" : plain;
  }

  /** The day that a Julian one is in the calendar by which dates are compared. */
  private static String gregorian(Edtf date) {
    return date.isJulian()
        ? " (Julian calendar; %s in the Gregorian)".formatted(date.gregorian().written())
        : "";
  }

  private static String season(Season season) {
    return season.name().toLowerCase(Locale.ROOT);
  }
}
