package communique.check;

import communique.model.Citation;
import communique.model.Dating;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Precision;
import communique.model.Reading;
import communique.model.Source;
import communique.model.Text;
import communique.problem.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A day whose cited words name another day of the week: alone, or beside the day of the month.
 * Silent where the words name several, or the day of the month elsewhere, and where the date is
 * said to be our inference.
 *
 * @param over what has such a day
 */
record OtherWeekday<T>(
    Class<T> over,
    Function<T, Optional<?>> value,
    Function<T, List<Citation>> cite,
    Function<T, Optional<Text>> because)
    implements Check<T> {

  @SuppressWarnings({"rawtypes", "unchecked"})
  static final List<Check<?>> ALL =
      List.of(
          new OtherWeekday<Reading>(
              Reading.class,
              one -> ((Reading<?>) one).is().value(),
              one -> ((Reading<?>) one).cite(),
              one -> ((Reading<?>) one).because()),
          new OtherWeekday<>(
              Dating.Day.class, one -> one.is().value(), Dating.Day::cite, Dating.Day::because));

  @Override
  public Rule rule() {
    return Rule.warning(
        "other-weekday",
        "A date is another day of the week than the words cited for it name, alone or beside the day"
            + " of the month.");
  }

  @Override
  public void check(T holder, CheckContext context) {
    value
        .apply(holder)
        .filter(Edtf.class::isInstance)
        .map(Edtf.class::cast)
        .filter(date -> isDay(date) && because.apply(holder).isEmpty())
        .ifPresent(date -> cite.apply(holder).forEach(one -> check(date, one, context)));
  }

  private static boolean isDay(Edtf date) {
    return date.precision() == Precision.DAY
        && date.isCertain()
        && date.earliest().equals(date.latest());
  }

  private static void check(Edtf date, Citation cite, CheckContext context) {
    boolean isMeant = cite.support().filter(how -> how != Citation.Support.STATES).isEmpty();
    if (isMeant) {
      Locale locale = Locale.forLanguageTag(language(cite, context).tag());
      other(date.earliest(), cite.words(), locale)
          .ifPresent(
              named ->
                  context.tell(
                      "%s is a %s, and the words cited for it say %s"
                          .formatted(
                              date.written(), told(date.earliest().getDayOfWeek()), told(named)),
                      Optional.of(
                          "write the day that the source means; if it counts in another time zone,"
                              + " errs, or means another day, say so in because:")));
    }
  }

  /** The other day of the week that words name for that day. */
  static Optional<DayOfWeek> other(LocalDate day, String words, Locale locale) {
    Set<DayOfWeek> beside = WeekdaysInWords.beside(day, words, locale);
    Set<DayOfWeek> named = beside.isEmpty() ? WeekdaysInWords.in(words, locale) : beside;
    Pattern inFigures = Pattern.compile("(?<![0-9])0?" + day.getDayOfMonth() + "(?![0-9])");
    boolean counts =
        !beside.isEmpty() || !inFigures.matcher(WeekdaysInWords.withDigits(words)).find();
    return named.size() == 1 && counts && !named.contains(day.getDayOfWeek())
        ? Optional.of(named.iterator().next())
        : Optional.empty();
  }

  private static String told(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Language language(Citation cite, CheckContext context) {
    return context
        .dossier()
        .find(cite.source())
        .flatMap(Source::language)
        .orElse(context.dossier().site().language());
  }
}
