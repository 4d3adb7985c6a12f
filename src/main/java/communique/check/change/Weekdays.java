package communique.check.change;

import static java.time.format.TextStyle.FULL;
import static java.time.format.TextStyle.SHORT;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of the week. */
record Weekdays(Set<DayOfWeek> days) {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  Weekdays {
    days = Set.copyOf(days);
  }

  /** Those named in words, in English, Korean or Chinese. */
  static Weekdays in(String words) {
    return new Weekdays(
        Stream.of(DayOfWeek.values())
            .filter(day -> isNamed(day, words))
            .collect(Collectors.toSet()));
  }

  private static boolean isNamed(DayOfWeek day, String words) {
    String english = day.getDisplayName(FULL, Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
    return words.toLowerCase(Locale.ENGLISH).contains(english)
        || Pattern.compile("\\b" + day.getDisplayName(SHORT, Locale.ENGLISH) + "\\b")
            .matcher(words)
            .find()
        || words.contains(day.getDisplayName(FULL, Locale.KOREAN))
        || words.contains("(" + day.getDisplayName(SHORT, Locale.KOREAN) + ")")
        || words.contains(day.getDisplayName(FULL, Locale.SIMPLIFIED_CHINESE))
        || words.contains(day.getDisplayName(SHORT, Locale.SIMPLIFIED_CHINESE));
  }

  /** Those of dates as they are written; none if one of them is not a single day. */
  static Weekdays of(List<String> dates) {
    boolean areDays = dates.stream().allMatch(date -> DAY.matcher(date).matches());
    return new Weekdays(
        areDays
            ? dates.stream().flatMap(date -> day(date.substring(0, 10))).collect(Collectors.toSet())
            : Set.of());
  }

  private static Stream<DayOfWeek> day(String date) {
    try {
      return Stream.of(LocalDate.parse(date).getDayOfWeek());
    } catch (DateTimeException e) {
      return Stream.empty();
    }
  }

  boolean meet(Weekdays others) {
    return !Collections.disjoint(days, others.days);
  }

  /** Whether these cannot be those; where nothing is named, they can. */
  boolean contradict(Weekdays others) {
    return !days.isEmpty() && !others.days.isEmpty() && !meet(others);
  }
}
