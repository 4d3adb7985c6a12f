package communique.view;

import communique.model.Edtf;
import communique.model.Language;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates in the words of a language, never closer than they are known. Years are told as people
 * write them: 843, 44 BC. No day of the week is told of a day on which nobody used our calendar.
 */
final class Dates {

  /** The first day of the Gregorian calendar; before it a day had another name. */
  private static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

  private final Messages messages;
  private final Locale locale;

  Dates(Messages messages, Language language) {
    this.messages = messages;
    this.locale = Locale.forLanguageTag(language.tag());
  }

  /** The date in words, marked if it is uncertain or approximate. */
  String words(Edtf date) {
    String plain = plain(date);
    String about = date.isApproximate() ? messages.get("date.about", plain) : plain;
    return date.isUncertain() ? messages.get("date.uncertain", about) : about;
  }

  String day(LocalDate day) {
    return format(dayPattern(day), day);
  }

  String month(YearMonth month) {
    return format(messages.get("date.month", yearPattern(month.getYear())), month);
  }

  String year(int year) {
    return format(yearPattern(year), Year.of(year));
  }

  String moment(OffsetDateTime moment) {
    return format(messages.get("date.time", dayPattern(moment.toLocalDate())), moment);
  }

  private String plain(Edtf date) {
    return switch (date.precision()) {
      case TIME -> date.time().map(this::moment).orElseGet(() -> day(date.earliest()));
      case DAY -> day(date.earliest());
      case MONTH -> month(YearMonth.from(date.earliest()));
      case SEASON -> season(date);
      case YEAR -> year(date.earliest().getYear());
      case DECADE, CENTURY -> span(year(date.earliest().getYear()), year(date.latest().getYear()));
      case INTERVAL -> interval(date.start().map(this::words), date.end().map(this::words));
    };
  }

  private String season(Edtf date) {
    String season = date.written().substring(date.written().lastIndexOf('-') + 1).substring(0, 2);
    return messages.get("date.season." + season, year(date.earliest().getYear()));
  }

  private String interval(Optional<String> start, Optional<String> end) {
    if (start.isPresent() && end.isPresent()) {
      return span(start.get(), end.get());
    }
    return start
        .map(from -> messages.get("date.from", from))
        .or(() -> end.map(until -> messages.get("date.until", until)))
        .orElse("");
  }

  private String span(String from, String until) {
    return messages.get("date.span", from, until);
  }

  private String dayPattern(LocalDate day) {
    String plain = messages.get("date.day", yearPattern(day.getYear()));
    return day.isBefore(GREGORIAN) ? plain : messages.get("date.weekday", plain);
  }

  private String yearPattern(int year) {
    return messages.get(year > 0 ? "date.year" : "date.year.before-christ");
  }

  private String format(String pattern, TemporalAccessor date) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(date);
  }
}
