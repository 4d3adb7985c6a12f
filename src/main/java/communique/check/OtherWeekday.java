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
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A day whose cited words name another day of the week. Silent where the words name several, or the
 * day of the month too, and where the date is said to be our inference.
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
        "other-weekday", "A date is another day of the week than the words cited for it name.");
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
    DayOfWeek is = date.earliest().getDayOfWeek();
    Set<DayOfWeek> named =
        WeekdaysInWords.in(cite.words(), Locale.forLanguageTag(language(cite, context).tag()));
    boolean isMeant = cite.support().filter(how -> how != Citation.Support.STATES).isEmpty();
    Pattern inFigures =
        Pattern.compile("(?<![0-9])0?" + date.earliest().getDayOfMonth() + "(?![0-9])");
    if (isMeant
        && named.size() == 1
        && !named.contains(is)
        && !inFigures.matcher(cite.words()).find()) {
      context.tell(
          "%s is a %s, and the words cited for it say %s"
              .formatted(date.written(), told(is), told(named.iterator().next())),
          Optional.of(
              "write the day that the source means; if it counts in another time zone, or means"
                  + " another day, say so in because:"));
    }
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
