package communique.curate.capture.extract;

import communique.model.Edtf;
import communique.shape.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as metadata have them. The day is that of the newsroom's own clock; of a time in UTC nobody
 * knows the day there, so it stays a time.
 */
public final class PrintedDay {

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\.?(?:[T ,].*)?");
  private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}(?:-\\d{2})?");

  /** A time in UTC, however its zone is written. */
  private static final Pattern UTC =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(?::\\d{2}(?:[.,]\\d+)?)? ?(?:Z|[+]00:?00|UTC|GMT)");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?i)(?:[a-z]{3}, *)?(\\d{1,2}) ([a-z]{3}) (\\d{4}) \\d{2}:\\d{2}(?::\\d{2})? *[-+a-z0-9]+.*");
  private static final Pattern AMERICAN = Pattern.compile("([A-Z][a-z]+)\\.? (\\d{1,2}), (\\d{4})");
  private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2}) ([A-Z][a-z]+) (\\d{4})");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final int LONGEST = 100;

  private PrintedDay() {}

  /** Reads one; nothing if it is not sure which day it is. */
  public static Optional<Edtf> read(String written) {
    String words = Words.line(written);
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    return universal(words)
        .or(() -> numbers(NUMBERS.matcher(words)))
        .or(() -> numbers(SOLID.matcher(words)))
        .or(() -> named(MAIL.matcher(words), 1, 2))
        .or(() -> named(AMERICAN.matcher(words), 2, 1))
        .or(() -> named(ENGLISH.matcher(words), 1, 2))
        .or(() -> MONTH.matcher(words).matches() ? date(words) : Optional.empty());
  }

  /** Midnight in UTC is how programs write a day without a time. */
  private static Optional<Edtf> universal(String words) {
    Matcher time = UTC.matcher(words);
    if (!time.matches()) {
      return Optional.empty();
    }
    return date(
        time.group(2).equals("00:00")
            ? time.group(1)
            : time.group(1) + "T" + time.group(2) + ":00Z");
  }

  private static Optional<Edtf> numbers(Matcher day) {
    return day.matches() ? day(number(day, 1), number(day, 2), number(day, 3)) : Optional.empty();
  }

  private static Optional<Edtf> named(Matcher written, int day, int month) {
    if (!written.matches()) {
      return Optional.empty();
    }
    String name = written.group(month).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(MONTHS.get(name.substring(0, Math.min(3, name.length()))))
        .flatMap(number -> day(number(written, 3), number, number(written, day)));
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Optional<Edtf> day(int year, int month, int day) {
    try {
      return Optional.of(Edtf.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Edtf> date(String words) {
    try {
      return Optional.of(Edtf.of(words));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }
}
