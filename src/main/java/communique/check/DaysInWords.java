package communique.check;

import communique.model.Edtf;
import communique.model.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days and years that words tell, each a question that a date answers: whether it can be that
 * day. Times of day, and what is no date, are none.
 */
final class DaysInWords {

  /** No part of a name such as {@code x1284b}. */
  private static final Pattern YEAR = Pattern.compile("(?<![0-9a-z])([12][0-9]{3})(?![0-9a-z])");

  private static final Pattern EASTERN =
      Pattern.compile("(?<![0-9])([0-9]{1,2}) ?[월月] ?([0-9]{1,2}) ?[일日号號]");

  private static final Pattern EASTERN_MONTH = Pattern.compile("(?<![0-9])([0-9]{1,2}) ?[월月]");

  /** The year last, then the day or the month first; or the year first. */
  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "(?<![0-9./-])(?:([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})|([0-9]{4})([./-]) ?([0-9]{1,2})\\6 ?([0-9]{1,2}))(?![0-9/-])");

  /** On the 12th, 12일; not three days long. */
  private static final Pattern DAY_ALONE =
      Pattern.compile(
          "(?<![第0-9a-z])([0-9]{1,2})(?:(?:st|nd|rd|th)(?! ?\\p{L})|[일日](?! ?(?:간|동안|째|間|间|目)))");

  private static final int CENTURY = 2000;

  /** So many years are gone through. */
  private static final int FEW_YEARS = 3;

  /**
   * Languages in which words may be that stand in a record of another, besides those in figures.
   */
  private static final List<String> OTHERS =
      List.of("en", "fr", "de", "es", "it", "pt", "nl", "ru", "tr", "id", "ar");

  private static final List<String> IN_FULL = List.of("MMMM", "LLLL");

  private static final Map<String, Integer> LEVANTINE =
      Map.ofEntries(
          Map.entry("كانون الثاني", 1),
          Map.entry("شباط", 2),
          Map.entry("آذار", 3),
          Map.entry("نيسان", 4),
          Map.entry("أيار", 5),
          Map.entry("حزيران", 6),
          Map.entry("تموز", 7),
          Map.entry("آب", 8),
          Map.entry("أيلول", 9),
          Map.entry("تشرين الأول", 10),
          Map.entry("تشرين الثاني", 11),
          Map.entry("كانون الأول", 12));

  /** Small letters make another word of them. */
  private static final Pattern NO_MONTH = Pattern.compile("\\b(?:may|march|mar)\\b");

  /** What a language calls the months; whoever writes in it asks again and again. */
  private static final Map<Locale, Months> MONTHS = new ConcurrentHashMap<>();

  private final String words;
  private final Months months;

  private DaysInWords(String words, Months months) {
    this.words = words;
    this.months = months;
  }

  /**
   * The names of months.
   *
   * @param numbers the number of each
   * @param ordinals reads the days beside them that are written in words
   * @param after finds a day and the month behind it
   * @param before finds a month and the day behind it
   */
  private record Months(
      Map<String, Integer> numbers,
      DayNumerals ordinals,
      Pattern after,
      Pattern before,
      Pattern alone) {

    static Months of(Locale locale) {
      Map<String, Integer> numbers = new HashMap<>(LEVANTINE);
      OTHERS.forEach(other -> numbers.putAll(numbers(Locale.forLanguageTag(other), IN_FULL)));
      numbers.putAll(numbers(locale, List.of("MMMM", "LLLL", "MMM", "LLL")));
      String names =
          numbers.keySet().stream()
              .sorted((one, other) -> other.length() - one.length())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      return new Months(
          numbers,
          new DayNumerals(names),
          Pattern.compile(
              "(?<![0-9:.])([0-9]{1,2})(?:st|nd|rd|th|er|º|ª|\\.)? (?:day )?(?:of |de |di |من )?(?:شهر )?(%s)(?!\\p{L})"
                  .formatted(names)),
          Pattern.compile(
              "(?<!\\p{L})(%s)\\.? (?:the )?([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9:])"
                  .formatted(names)),
          Pattern.compile("(?<!\\p{L})(%s)(?!\\p{L})".formatted(names)));
    }

    private static Map<String, Integer> numbers(Locale locale, List<String> patterns) {
      Map<String, Integer> numbers = new HashMap<>();
      for (String pattern : patterns) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, locale);
        for (int month = 1; month <= 12; month++) {
          String name = format.format(YearMonth.of(2000, month)).toLowerCase(locale);
          if (name.chars().allMatch(c -> Character.isLetter(c) && c < 0x1100)) {
            numbers.put(name, month);
          }
        }
      }
      return numbers;
    }
  }

  /**
   * Whether the words tell days, of a month or the week, or years, and none is one of that date.
   */
  static boolean isOtherThan(Edtf date, String words, Language language) {
    Locale locale = Locale.forLanguageTag(language.tag());
    return WeekdaysInWords.areOtherThan(date, words, locale)
        || isOtherDay(date.asWritten(), words, locale);
  }

  private static boolean isOtherDay(Edtf digits, String words, Locale locale) {
    Months months = MONTHS.computeIfAbsent(locale, Months::of);
    String lower = NO_MONTH.matcher(words).replaceAll("-").toLowerCase(locale);
    String figures = months.ordinals.inFigures(lower);
    List<Predicate<Edtf>> lunar =
        LunarDay.WRITTEN
            .matcher(figures)
            .results()
            .map(LunarDay::of)
            .<Predicate<Edtf>>map(day -> day::mayBe)
            .toList();
    DaysInWords told = new DaysInWords(LunarDay.WRITTEN.matcher(figures).replaceAll("-"), months);
    return isNone(lunar, digits) || isNone(told.years(), digits) || isNone(told.days(), digits);
  }

  private static boolean isNone(List<Predicate<Edtf>> told, Edtf date) {
    return !told.isEmpty() && told.stream().noneMatch(day -> day.test(date));
  }

  private List<Predicate<Edtf>> years() {
    return YEAR.matcher(words)
        .results()
        .map(found -> Integer.parseInt(found.group(1)))
        .<Predicate<Edtf>>map(
            year -> date -> date.earliest().getYear() <= year && year <= date.latest().getYear())
        .toList();
  }

  private List<Predicate<Edtf>> days() {
    return Stream.<Stream<Predicate<Edtf>>>of(
            Stream.concat(inFigures(), Stream.concat(eastern(), named())),
            daysAlone(),
            monthsAlone())
        .map(Stream::toList)
        .filter(told -> !told.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Stream<Predicate<Edtf>> daysAlone() {
    return DAY_ALONE
        .matcher(words)
        .results()
        .map(found -> number(found, 1))
        .map(day -> date -> isAnyMonth(date, day));
  }

  private Stream<Predicate<Edtf>> monthsAlone() {
    return Stream.concat(
            EASTERN_MONTH.matcher(words).results().map(found -> number(found, 1)),
            months.alone.matcher(words).results().map(found -> month(found, 1)))
        .map(month -> date -> isAnyDay(date, month));
  }

  private Stream<Predicate<Edtf>> inFigures() {
    return IN_FIGURES.matcher(words).results().map(found -> date -> isInFigures(found, date));
  }

  private static boolean isInFigures(MatchResult found, Edtf date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (found.group(1) == null) {
      return isBetween(first, last, number(found, 5), number(found, 7), number(found, 8));
    }
    int year = number(found, 4) + (found.group(4).length() == 2 ? CENTURY : 0);
    return isBetween(first, last, year, number(found, 3), number(found, 1))
        || isBetween(first, last, year, number(found, 1), number(found, 3));
  }

  private Stream<Predicate<Edtf>> eastern() {
    return EASTERN.matcher(words).results().map(found -> on(number(found, 1), number(found, 2)));
  }

  private Stream<Predicate<Edtf>> named() {
    if (months.numbers.isEmpty()) {
      return Stream.of();
    }
    return Stream.concat(
        months.after.matcher(words).results().map(found -> on(month(found, 2), number(found, 1))),
        months.before.matcher(words).results().map(found -> on(month(found, 1), number(found, 2))));
  }

  private int month(MatchResult found, int group) {
    return months.numbers.getOrDefault(found.group(group), 0);
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Predicate<Edtf> on(int month, int day) {
    return date -> isIn(date, month, day);
  }

  private static boolean isAnyMonth(Edtf date, int day) {
    return day > 31 || IntStream.rangeClosed(1, 12).anyMatch(month -> isIn(date, month, day));
  }

  private static boolean isAnyDay(Edtf date, int month) {
    return month > 12 || IntStream.rangeClosed(1, 31).anyMatch(day -> isIn(date, month, day));
  }

  private static boolean isIn(Edtf date, int month, int day) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return last.getYear() - first.getYear() > FEW_YEARS
        || IntStream.rangeClosed(first.getYear(), last.getYear())
            .anyMatch(year -> isBetween(first, last, year, month, day));
  }

  private static boolean isBetween(LocalDate first, LocalDate last, int year, int month, int day) {
    try {
      LocalDate told = LocalDate.of(year, month, day);
      return !told.isBefore(first) && !told.isAfter(last);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
