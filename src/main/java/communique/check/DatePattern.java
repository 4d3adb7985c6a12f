package communique.check;

import communique.model.MessagePattern;
import communique.model.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A message that is a pattern of dates.
 *
 * @param takes what it is given on a page
 * @param parts what has to be told by it, or by the other end of the span
 */
record DatePattern(Function<LocalDate, TemporalAccessor> takes, Set<Part> parts) {

  /** Of a date: each can be told apart from others of its kind. */
  enum Part {
    YEAR("year", 'u'),
    ERA("year before Christ", 'y'),
    MONTH("month", 'M'),
    DAY("day", 'd');

    private final String told;
    private final char letter;

    Part(String told, char letter) {
      this.told = told;
      this.letter = letter;
    }

    private List<LocalDate> days() {
      return switch (this) {
        case YEAR ->
            IntStream.of(25, 925, 1925, 2025).mapToObj(y -> LocalDate.of(y, 3, 14)).toList();
        case ERA -> IntStream.of(0, -43, -143).mapToObj(y -> LocalDate.of(y, 3, 14)).toList();
        case MONTH ->
            IntStream.rangeClosed(1, 12).mapToObj(m -> LocalDate.of(2025, m, 14)).toList();
        case DAY -> IntStream.rangeClosed(1, 31).mapToObj(d -> LocalDate.of(2025, 3, d)).toList();
      };
    }
  }

  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
  private static final Pattern KNOWN = Pattern.compile("u+|y+|M{1,4}|L{1,4}|d{1,2}|G");
  private static final Pattern YEARS = Pattern.compile("[uyG]+");
  private static final Pattern END = Pattern.compile("\\.(from|until)$");

  private static final Map<String, DatePattern> KEYS =
      Map.ofEntries(
          Map.entry("date.year", years(Part.YEAR)),
          Map.entry("date.year.before-christ", years(Part.ERA)),
          Map.entry("date.month", of(YearMonth::from, Part.YEAR, Part.MONTH)),
          Map.entry("date.month-only", of(YearMonth::from, Part.MONTH)),
          Map.entry("date.day", days(Part.YEAR, Part.MONTH, Part.DAY)),
          Map.entry("date.brief-year", days(Part.YEAR, Part.MONTH, Part.DAY)),
          Map.entry("date.brief", days(Part.MONTH, Part.DAY)),
          Map.entry("date.day-only", days(Part.MONTH, Part.DAY)),
          Map.entry("date.month-shared.from", days(Part.DAY)),
          Map.entry("date.month-shared.until", days(Part.YEAR, Part.MONTH, Part.DAY)),
          Map.entry("date.year-shared.from", days(Part.MONTH, Part.DAY)),
          Map.entry("date.year-shared.until", days(Part.YEAR, Part.MONTH, Part.DAY)));

  private static DatePattern of(
      Function<LocalDate, TemporalAccessor> takes, Part first, Part... more) {
    return new DatePattern(takes, EnumSet.of(first, more));
  }

  private static DatePattern years(Part part) {
    return of(day -> Year.of(day.getYear()), part);
  }

  private static DatePattern days(Part first, Part... more) {
    return of(day -> day, first, more);
  }

  /** The message of that key, if it is such a pattern. */
  static Optional<DatePattern> find(String key) {
    return Optional.ofNullable(KEYS.get(key));
  }

  /**
   * Whether a key is that of one end of a span of days: the two tell the month and year between
   * them.
   */
  static boolean isEnd(String key) {
    return KEYS.containsKey(key) && END.matcher(key).find();
  }

  /**
   * What is wrong with the message of that key.
   *
   * @param words all messages of the language; the holes of a pattern are filled with its years
   */
  Optional<String> fault(String key, Vocabulary words) {
    String pattern = filled(key, words);
    Locale locale = Locale.forLanguageTag(words.language().tag());
    return strange(pattern, isEnd(key))
        .map(
            letters ->
                "\"%s\" is nothing that a pattern of dates takes here: year u, month M, day d, words in ''…''"
                    .formatted(letters))
        .or(() -> unreadable(pattern, locale, words.find(key).orElse("")))
        .or(() -> lost(key, words, locale));
  }

  /** A letter that a page has nothing for, such as a day of the week, or the year of a mere day. */
  private Optional<String> strange(String pattern, boolean end) {
    Matcher letters = LETTERS.matcher(QUOTED.matcher(pattern).replaceAll(" "));
    return letters
        .results()
        .map(run -> run.group())
        .flatMap(run -> Pattern.compile("(.)\\1*").matcher(run).results().map(same -> same.group()))
        .filter(
            run ->
                !KNOWN.matcher(run).matches()
                    || (YEARS.matcher(run).matches() && !end && !isOfYear(run)))
        .findFirst();
  }

  private boolean isOfYear(String letters) {
    return parts.contains(letters.startsWith("u") ? Part.YEAR : Part.ERA)
        || parts.contains(Part.YEAR);
  }

  private Optional<String> unreadable(String pattern, Locale locale, String written) {
    return told(pattern, locale, LocalDate.of(2000, 2, 1)).isPresent()
        ? Optional.empty()
        : Optional.of(
            "\"%s\" is no pattern of dates, such as d MMMM u with words in ''…''"
                .formatted(written));
  }

  /** What the other end of the span tells need not be told by this one. */
  private Optional<String> lost(String key, Vocabulary words, Locale locale) {
    String other = key.endsWith(".until") ? key.replaceFirst("until$", "from") : key;
    Set<Part> own =
        EnumSet.of(Part.DAY, key.startsWith("date.year-shared") ? Part.MONTH : Part.DAY);
    return parts.stream()
        .filter(part -> !tells(part, filled(key, words), locale))
        .filter(
            part -> !isEnd(key) || own.contains(part) || !tells(part, filled(other, words), locale))
        .map(
            part ->
                "this pattern does not tell one %s from another: %s is the %1$s"
                    .formatted(part.told, part.letter))
        .findFirst();
  }

  private boolean tells(Part part, String pattern, Locale locale) {
    List<LocalDate> days = part.days();
    Set<Optional<String>> told =
        days.stream().map(day -> told(pattern, locale, day)).collect(Collectors.toSet());
    return told.size() == days.size();
  }

  private Optional<String> told(String pattern, Locale locale, LocalDate day) {
    try {
      return Optional.of(DateTimeFormatter.ofPattern(pattern, locale).format(takes.apply(day)));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The message with the pattern of a year in its hole, as a page has it. */
  private static String filled(String key, Vocabulary words) {
    String year =
        key.startsWith("date.year.") || key.equals("date.year")
            ? ""
            : words.find("date.year").orElse("u");
    return MessagePattern.read(words.find(key).orElse(""), new Filled(year));
  }

  /** The words with the same in each hole. */
  private record Filled(String by) implements MessagePattern.Parts<String> {

    @Override
    public String words(String words) {
      return words;
    }

    @Override
    public String hole(int number) {
      return by;
    }

    @Override
    public String choice(int number, List<Double> limits, List<String> each) {
      return each.get(each.size() - 1);
    }

    @Override
    public String plural(int number, Map<String, String> each) {
      return each.getOrDefault("other", "");
    }

    @Override
    public String all(List<String> parts) {
      return String.join("", parts);
    }
  }
}
