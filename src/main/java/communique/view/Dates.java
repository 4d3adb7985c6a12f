package communique.view;

import communique.model.Edtf;
import communique.model.Language;
import communique.model.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Dates in the words of a language, never closer than they are known. */
final class Dates {

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

  private String plain(Edtf date) {
    return switch (date.precision()) {
      case TIME ->
          date.time()
              .map(time -> format("date.time", time))
              .orElseGet(() -> format("date.day", date.earliest()));
      case DAY -> format("date.day", date.earliest());
      case MONTH -> format("date.month", date.earliest());
      case SEASON -> season(date);
      case YEAR -> format("date.year", date.earliest());
      case DECADE, CENTURY ->
          span(format("date.year", date.earliest()), format("date.year", date.latest()));
      case INTERVAL ->
          closed(date.start(), date.end())
              .orElseGet(
                  () -> interval(date.start().map(this::words), date.end().map(this::words)));
    };
  }

  private String season(Edtf date) {
    String season = date.written().substring(date.written().lastIndexOf('-') + 1).substring(0, 2);
    return messages.get("date.season." + season, format("date.year", date.earliest()));
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

  /** Two dates in one, without what both have: {@code 7–8 April 2010}. */
  private Optional<String> closed(Optional<Edtf> start, Optional<Edtf> end) {
    return start
        .filter(Dates::isPlainDay)
        .flatMap(from -> end.filter(Dates::isPlainDay).flatMap(until -> closed(from, until)));
  }

  private static boolean isPlainDay(Edtf date) {
    return date.precision() == Precision.DAY && date.isCertain();
  }

  private Optional<String> closed(Edtf start, Edtf end) {
    LocalDate from = start.earliest();
    LocalDate until = end.earliest();
    if (from.getYear() != until.getYear()) {
      return Optional.empty();
    }
    String shared = from.getMonth() == until.getMonth() ? "date.month-shared" : "date.year-shared";
    return Optional.of(
        messages.get(shared, format(shared + ".from", from), format(shared + ".until", until)));
  }

  private String span(String from, String until) {
    return messages.get("date.span", from, until);
  }

  private String format(String pattern, TemporalAccessor date) {
    return DateTimeFormatter.ofPattern(messages.get(pattern), locale).format(date);
  }
}
