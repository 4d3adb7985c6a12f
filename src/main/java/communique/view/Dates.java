package communique.view;

import communique.model.Edtf;
import communique.model.EdtfMask;
import communique.model.Precision;
import communique.model.Reckoning;
import communique.model.TimePlace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * Dates in the words of a language, never closer than they are known. Years are told as people
 * write them: 843, 44 BC. The day of the week is evidence where a source prints it, and not told.
 */
record Dates(Messages messages) {

  private static final int LAST_YEAR = 9999;

  /** A certain day or month of the years 1 to 9999 as HTML writes it; else empty. */
  static String iso(Edtf date) {
    TimePlace place = TimePlace.of(Optional.of(date).filter(Edtf::isCertain), "");
    return place
        .year()
        .filter(year -> year > 0 && year <= LAST_YEAR)
        .flatMap(year -> place.day().map(LocalDate::toString).or(() -> month(place)))
        .orElse("");
  }

  private static Optional<String> month(TimePlace place) {
    return place.month().map(YearMonth::toString);
  }

  /** The date in words, marked if it is uncertain or approximate; an interval at each end. */
  String words(Edtf date) {
    return date.calendar()
        .map(calendar -> reckoned(date, calendar))
        .orElseGet(() -> unreckoned(date));
  }

  /** In the days of the source; of Julian ones those of ours are told beside. */
  private String reckoned(Edtf date, Reckoning calendar) {
    String own = unreckoned(date.asWritten());
    boolean both = date.isJulian() && isDays(date);
    return both
        ? messages.get("date.julian-days", own, unreckoned(date.gregorian()))
        : messages.get("date." + Messages.key(calendar.name()), own);
  }

  private static boolean isDays(Edtf date) {
    return date.precision() == Precision.DAY
        || (date.isInterval()
            && date.start().filter(Dates::isCertainDay).isPresent()
            && date.end().filter(Dates::isCertainDay).isPresent());
  }

  private String unreckoned(Edtf date) {
    String plain = date.mask().map(mask -> masked(mask, date)).orElseGet(() -> plain(date));
    return date.isInterval() || !date.members().isEmpty() ? plain : qualified(plain, date);
  }

  private String qualified(String plain, Edtf date) {
    String about = date.isApproximate() ? messages.get("date.about", plain) : plain;
    return date.isUncertain() ? messages.get("date.uncertain", about) : about;
  }

  String day(LocalDate day) {
    return format(ranged("date.day", day), day);
  }

  /** The date in a mark: short, and without the year where the day is enough. */
  String brief(Edtf date, boolean dated) {
    if (date.precision() != Precision.DAY) {
      return words(date);
    }
    String pattern = dated ? "date.brief-year" : "date.brief";
    return format(ranged(pattern, date.digits()), date.digits());
  }

  String month(YearMonth month) {
    return format(messages.get("date.month", yearPattern(month.getYear())), month);
  }

  String monthAlone(YearMonth month) {
    return format(messages.get("date.month-only"), month);
  }

  String year(int year) {
    return format(yearPattern(year), Year.of(year));
  }

  /** A time of the day there; where that is not UTC, as the local one. */
  private String there(OffsetDateTime moment) {
    return moment.getOffset().equals(ZoneOffset.UTC)
        ? moment(moment)
        : messages.get(
            "date.time-there",
            day(moment.toLocalDate()),
            clock(moment.toLocalTime()),
            moment.getOffset().getId());
  }

  /** The time as it was there, with the offset from UTC that makes it a moment. */
  String moment(OffsetDateTime moment) {
    return messages.get(
        "date.time",
        day(moment.toLocalDate()),
        clock(moment.toLocalTime()),
        moment.getOffset().equals(ZoneOffset.UTC) ? "" : moment.getOffset().getId());
  }

  /** A time of day of which nothing says in which zone it was. */
  private String localTime(LocalDate day, LocalTime time) {
    return messages.get("date.local-time", day(day), clock(time));
  }

  private String clock(LocalTime time) {
    return format("HH:mm", time);
  }

  private String plain(Edtf date) {
    return switch (date.precision()) {
      case TIME -> time(date);
      case DAY -> format(ranged("date.day", date.digits()), date.digits());
      case MONTH -> month(YearMonth.from(date.earliest()));
      case SEASON -> season(date);
      case YEAR -> year(date.earliest().getYear());
      case DECADE, CENTURY -> span(year(date.earliest().getYear()), year(date.latest().getYear()));
      case SET -> set(date);
      case INTERVAL ->
          closed(date.start(), date.end())
              .orElseGet(
                  () -> interval(date.start().map(this::words), date.end().map(this::words)));
    };
  }

  /** From the one to the other, without what both have. */
  String range(Edtf from, Edtf until) {
    return from.equals(until)
        ? words(from)
        : closed(Optional.of(from), Optional.of(until))
            .orElseGet(() -> span(start(from), finish(until)));
  }

  /** From that date on. */
  String from(Edtf date) {
    return messages.get("date.from", start(date));
  }

  /** Until that date. */
  String until(Edtf date) {
    return messages.get("date.until", finish(date));
  }

  /**
   * The date where the words around it say since when: of what goes on from a day that day, of any
   * other stretch one day in it.
   */
  String start(Edtf date) {
    return date.isInterval() && date.end().isEmpty()
        ? date.start().map(this::words).orElse("")
        : point(date);
  }

  /** The same where they say until when. */
  String finish(Edtf date) {
    return date.isInterval() && date.start().isEmpty()
        ? date.end().map(this::words).orElse("")
        : point(date);
  }

  /** The date where the words around it say on or in which day: of a stretch one day in it. */
  String point(Edtf date) {
    if (date.precision() == Precision.DECADE || date.precision() == Precision.CENTURY) {
      return messages.get("date.between", words(date));
    }
    if (!date.isInterval()) {
      return words(date);
    }
    return date.start().isEmpty()
        ? messages.get("date.not-after", date.end().map(this::words).orElse(""))
        : date.end().isEmpty()
            ? messages.get("date.not-before", date.start().map(this::words).orElse(""))
            : messages.get("date.between", words(date));
  }

  /** One of several dates, or all of them. */
  private String set(Edtf date) {
    String and = date.isAll() ? "date.and" : "list.either";
    return date.members().stream()
        .map(member -> date.isAll() ? words(member) : one(member))
        .reduce((one, other) -> messages.get(and, one, other))
        .orElse("");
  }

  /** Of a span that is one of several dates, one day is meant. */
  private String one(Edtf member) {
    return member.isInterval() ? messages.get("date.between", words(member)) : words(member);
  }

  /** A day of a month, or of a year, that is not known. */
  private String masked(EdtfMask mask, Edtf date) {
    LocalDate first = date.earliest();
    String known =
        mask.month().isEmpty()
            ? messages.get("date.some-month", mask.day().orElseThrow())
            : format(
                messages.get(mask.day().isEmpty() ? "date.month-only" : "date.day-only"), first);
    String year =
        date.precision() == Precision.YEAR
            ? year(first.getYear())
            : span(year(first.getYear()), year(date.latest().getYear()));
    return messages.get("date.of-some-year", known, year);
  }

  private String time(Edtf date) {
    return date.time()
        .map(this::there)
        .orElseGet(() -> localTime(date.earliest(), date.clock().orElseThrow()));
  }

  private String season(Edtf date) {
    String season = Messages.key(date.season().orElseThrow().name());
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

  /** Two dates in one, without what both have: {@code 7–8 April 2010}. */
  private Optional<String> closed(Optional<Edtf> start, Optional<Edtf> end) {
    return start
        .filter(Dates::isPlainDay)
        .flatMap(from -> end.filter(Dates::isPlainDay).flatMap(until -> closed(from, until)));
  }

  /** A day of which no calendar is told. */
  private static boolean isPlainDay(Edtf date) {
    return isCertainDay(date) && date.calendar().isEmpty();
  }

  private static boolean isCertainDay(Edtf date) {
    return date.precision() == Precision.DAY && date.isCertain();
  }

  private Optional<String> closed(Edtf start, Edtf end) {
    TemporalAccessor from = start.digits();
    TemporalAccessor until = end.digits();
    if (!share(ChronoField.YEAR, from, until)) {
      return Optional.empty();
    }
    String shared =
        share(ChronoField.MONTH_OF_YEAR, from, until) ? "date.month-shared" : "date.year-shared";
    return Optional.of(
        messages.get(
            shared,
            format(ranged(shared + ".from", from), from),
            format(ranged(shared + ".until", until), until)));
  }

  private static boolean share(ChronoField part, TemporalAccessor from, TemporalAccessor until) {
    return from.get(part) == until.get(part);
  }

  private String ranged(String key, TemporalAccessor day) {
    return messages.get(key, yearPattern(day.get(ChronoField.YEAR)));
  }

  private String span(String from, String until) {
    return messages.get("date.span", from, until);
  }

  private String yearPattern(int year) {
    return messages.get(year > 0 ? "date.year" : "date.year.before-christ");
  }

  private String format(String pattern, TemporalAccessor date) {
    return messages.dates(pattern).format(date);
  }
}
