package communique.view;

import communique.model.Edtf;
import communique.model.Language;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date that words for it are to tell.
 *
 * @param date the date
 * @param language the language of the words
 */
record DateInWords(Edtf date, Language language) {

  private static final int FIRST_EASTERN = 0x1100;

  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,9}(?![0-9])");

  /**
   * Whether the words name all that is known of the date: its year, its month and its day, as far
   * as these are known, of a span those of both ends. Never of a date that is doubtful or counted
   * by a calendar that is told, of a time of the day, nor of one of several dates.
   */
  boolean isAllIn(String words) {
    String read = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(locale());
    boolean plain = date.isCertain() && date.calendar().isEmpty() && date.mask().isEmpty();
    return plain
        && switch (date.precision()) {
          case DAY -> hasDay(date, read);
          case MONTH -> hasMonth(date, read);
          case YEAR -> hasYear(date, read);
          case INTERVAL -> ends().allMatch(end -> new DateInWords(end, language).isAllIn(read));
          case TIME, SEASON, DECADE, CENTURY, SET -> false;
        };
  }

  private Stream<Edtf> ends() {
    return Stream.of(date.start(), date.end()).flatMap(Optional::stream);
  }

  private Locale locale() {
    return Locale.forLanguageTag(language.tag());
  }

  private static boolean hasYear(Edtf date, String words) {
    return hasAll(words, date.earliest().get(ChronoField.YEAR_OF_ERA));
  }

  private boolean hasMonth(Edtf date, String words) {
    LocalDate day = date.earliest();
    int year = day.get(ChronoField.YEAR_OF_ERA);
    return isNamed(day, words) ? hasAll(words, year) : hasAll(words, day.getMonthValue(), year);
  }

  private boolean hasDay(Edtf date, String words) {
    LocalDate day = date.earliest();
    int year = day.get(ChronoField.YEAR_OF_ERA);
    return isNamed(day, words)
        ? hasAll(words, day.getDayOfMonth(), year)
        : hasAll(words, day.getDayOfMonth(), day.getMonthValue(), year);
  }

  /** Whether the month is named in letters, as a whole word where words have spaces. */
  private boolean isNamed(LocalDate day, String words) {
    return Stream.of("MMMM", "LLLL", "MMM", "LLL")
        .map(pattern -> DateTimeFormatter.ofPattern(pattern, locale()))
        .map(format -> format.format(YearMonth.from(day)).toLowerCase(locale()))
        .filter(name -> name.chars().noneMatch(Character::isDigit))
        .anyMatch(name -> whole(name).matcher(words).find());
  }

  /** Letters of scripts with spaces do not go on around it; nor do ten and two make a two. */
  private static Pattern whole(String name) {
    boolean spaced =
        name.codePoints().allMatch(c -> Character.isLetter(c) ? c < FIRST_EASTERN : c == '.');
    return Pattern.compile(
        spaced
            ? "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})"
            : "(?<!十)" + Pattern.quote(name));
  }

  /** Whether each of these stands there, as a number of its own. */
  private static boolean hasAll(String words, int... numbers) {
    List<Integer> told =
        new ArrayList<>(
            NUMBER.matcher(words).results().map(found -> Integer.valueOf(found.group())).toList());
    return IntStream.of(numbers).allMatch(number -> told.remove((Object) number));
  }
}
