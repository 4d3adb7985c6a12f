package communique.view;

import communique.model.Edtf;
import communique.model.Language;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date that words for it are to tell.
 *
 * @param date the date
 * @param language the language of the words
 */
record DateInWords(Edtf date, Language language) {

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
    return hasNumber(date.earliest().get(ChronoField.YEAR_OF_ERA), words);
  }

  private boolean hasMonth(Edtf date, String words) {
    LocalDate day = date.earliest();
    boolean named =
        Stream.of("MMMM", "LLLL", "MMM", "LLL")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, locale()))
            .map(format -> format.format(YearMonth.from(day)).toLowerCase(locale()))
            .anyMatch(words::contains);
    return (named || hasNumber(day.getMonthValue(), words)) && hasYear(date, words);
  }

  private boolean hasDay(Edtf date, String words) {
    return hasNumber(date.earliest().getDayOfMonth(), words) && hasMonth(date, words);
  }

  private static boolean hasNumber(int number, String words) {
    return Pattern.compile("(?<![0-9])0?" + number + "(?![0-9])").matcher(words).find();
  }
}
