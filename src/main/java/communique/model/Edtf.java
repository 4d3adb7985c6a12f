package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date as closely as it is known: EDTF, levels 0 and 1 and of level 2 sets, unspecified digits
 * and qualified parts (ISO 8601-2:2019 in the profile of the Library of Congress).
 *
 * <p>It stands for whole days of the Gregorian calendar, from {@link #earliest} to {@link #latest},
 * both included; a time of day stands for the day it falls on at its own offset. A source that
 * counts in Julian days is read by {@link #in}. Two are equal if they are written alike and
 * reckoned alike.
 */
@Doc("a date like 2025-11-01, 2025-11 or 2025")
public final class Edtf implements Literal, Period, Inclusive, Comparable<Edtf> {

  private static final Comparator<Edtf> ORDER =
      Comparator.comparing(Edtf::earliest)
          .thenComparing(Edtf::precision)
          .thenComparing(date -> date.time().map(OffsetDateTime::toInstant).orElse(Instant.MAX))
          .thenComparing(Edtf::written);

  private static final int LAST_YEAR = 9999;

  private final String written;
  private final EdtfDays days;
  private final Optional<Edtf> start;
  private final Optional<Edtf> end;
  private final List<Edtf> members;
  private final Optional<Reckoning> calendar;

  Edtf(String written, EdtfDays days, List<Edtf> members) {
    this(written, days, Optional.empty(), Optional.empty(), members, Optional.empty());
  }

  Edtf(String written, EdtfDays days, Optional<Edtf> start, Optional<Edtf> end) {
    this(written, days, start, end, List.of(), Optional.empty());
  }

  private Edtf(
      String written,
      EdtfDays days,
      Optional<Edtf> start,
      Optional<Edtf> end,
      List<Edtf> members,
      Optional<Reckoning> calendar) {
    this.calendar = calendar;
    this.members = members;
    this.written = written;
    this.days = days;
    this.start = start;
    this.end = end;
  }

  /**
   * Reads a date; fails with a hint, where there is one, if the words are none or the day does not
   * exist. An interval that ends before it starts is read: see {@link #endsBeforeStart}.
   */
  public static Edtf of(String words) {
    try {
      return EdtfReader.read(words);
    } catch (Unreadable e) {
      throw e.hint(EdtfSlip.hint(words)).meant(EdtfSlip.meant(words));
    }
  }

  /**
   * A day.
   *
   * @throws IllegalArgumentException if its year has more than four digits: EDTF has no such days
   */
  public static Edtf of(LocalDate day) {
    if (Math.abs(day.getYear()) > LAST_YEAR) {
      throw new IllegalArgumentException("EDTF cannot name the day " + day);
    }
    return of(day.toString());
  }

  /** A date, whatever its type says, in the days of a calendar; fails if it is no date. */
  static Edtf in(Reckoning calendar, Object date) {
    if (date instanceof Edtf one) {
      return one.in(calendar);
    }
    throw Unreadable.wrongType("only a date has a calendar");
  }

  /**
   * The date as a source means it that counts in the days of that calendar; the same if it is known
   * to do so. Fails if it is Julian and neither a day, a month, a year nor a span of such.
   */
  public Edtf in(Reckoning reckoning) {
    if (calendar.equals(Optional.of(reckoning))) {
      return this;
    }
    if (mask().isPresent()) {
      throw Unreadable.wrongType("a date with unknown digits has no calendar");
    }
    if (reckoning == Reckoning.GREGORIAN) {
      return new Edtf(written, days, start, end, members, Optional.of(reckoning));
    }
    Optional<Edtf> from = start.map(one -> one.in(reckoning));
    Optional<Edtf> until = end.map(one -> one.in(reckoning));
    EdtfDays meant =
        isInterval()
            ? new EdtfDays(
                from.map(Edtf::earliest).orElse(LocalDate.MIN),
                until.map(Edtf::latest).orElse(LocalDate.MAX),
                precision())
            : JulianDays.of(days);
    return new Edtf(written, meant, from, until, members, Optional.of(reckoning));
  }

  /** By which calendar its source counts, if that is known. */
  public Optional<Reckoning> calendar() {
    return calendar;
  }

  /**
   * Whether it, or a part of it, is a leap day that only the Julian calendar has, and nothing says
   * that it is meant: no such day was.
   */
  public boolean isNoDay() {
    return (days.isNoDay() && !isJulian())
        || Stream.of(start.stream(), end.stream(), members.stream())
            .flatMap(parts -> parts)
            .anyMatch(Edtf::isNoDay);
  }

  /** The day of its digits in whatever calendar: a year, a month, a day of the month. */
  public TemporalAccessor digits() {
    Edtf written = asWritten();
    return written.days.isNoDay() ? new LeapDay(written.latest()) : written.earliest();
  }

  /**
   * What it says, however it is written: the same for one day in two calendars, and for one moment
   * in two zones.
   */
  public Object meaning() {
    if (time().isPresent()) {
      return time().get().toInstant();
    }
    boolean plain = mask().isEmpty() && precision() != Precision.SEASON && members.isEmpty();
    boolean closed = firstDay().isPresent() && lastDay().isPresent() && clock().isEmpty();
    return plain && closed && (isCertain() || !isInterval())
        ? List.of(earliest(), latest(), isInterval(), isApproximate(), isUncertain())
        : this;
  }

  /** Whether its digits are those of a Julian day. */
  public boolean isJulian() {
    return calendar.equals(Optional.of(Reckoning.JULIAN));
  }

  /**
   * What its digits would mean if nothing said by which calendar: for words, never for an order.
   */
  public Edtf asWritten() {
    return calendar.isEmpty() ? this : of(written);
  }

  /** The same days written in the Gregorian calendar, which is that of EDTF. */
  public Edtf gregorian() {
    return isJulian() ? of(JulianDays.gregorian(this)) : asWritten();
  }

  /**
   * From the first day that the one can mean to the last one of the other, open where there is
   * none; nothing if there is neither.
   */
  static Optional<Edtf> between(Optional<Edtf> from, Optional<Edtf> until) {
    Optional<String> first = from.flatMap(Edtf::firstDay).flatMap(Edtf::digits);
    Optional<String> last = until.flatMap(Edtf::lastDay).flatMap(Edtf::digits);
    return first.isEmpty() && last.isEmpty()
        ? Optional.empty()
        : Optional.of(of(first.orElse("..") + "/" + last.orElse("..")));
  }

  private static Optional<String> digits(LocalDate day) {
    return Optional.of(day)
        .filter(d -> Math.abs(d.getYear()) <= LAST_YEAR)
        .map(LocalDate::toString);
  }

  @Override
  public String written() {
    return written;
  }

  /**
   * The first day it can mean; {@link LocalDate#MIN} if an interval has an open or unknown start.
   */
  public LocalDate earliest() {
    return days.earliest();
  }

  /** The last day it can mean; {@link LocalDate#MAX} if an interval has an open or unknown end. */
  public LocalDate latest() {
    return days.latest();
  }

  /** The first day it can mean; nothing if an interval has an open or unknown start. */
  public Optional<LocalDate> firstDay() {
    return isInterval() ? start.map(Edtf::earliest) : Optional.of(earliest());
  }

  /** The last day it can mean; nothing if an interval has an open or unknown end. */
  public Optional<LocalDate> lastDay() {
    return isInterval() ? end.map(Edtf::latest) : Optional.of(latest());
  }

  /** Whether it is known to the day, or closer. */
  public boolean isDay() {
    return precision().compareTo(Precision.DAY) <= 0;
  }

  /** The day of a moment; what is no moment is left as it is. */
  public Edtf day() {
    return clock().isPresent() ? of(earliest()) : this;
  }

  /** The season, if it is known to that. */
  public Optional<Season> season() {
    String plain = EdtfReader.unqualified(written);
    int number = plain.lastIndexOf('-') + 1;
    return Optional.of(precision())
        .filter(Precision.SEASON::equals)
        .map(season -> Season.of(Integer.parseInt(plain, number, number + 2, 10)));
  }

  /**
   * The year in which it was over: of a season that by which it is named; nothing if an interval
   * has an open or unknown end.
   */
  public Optional<Integer> lastYear() {
    return switch (precision()) {
      case INTERVAL -> end.flatMap(Edtf::lastYear);
      case SEASON -> Optional.of(earliest().getYear());
      case MONTH, YEAR -> Optional.of((isJulian() ? earliest() : latest()).getYear());
      case TIME, DAY, DECADE, CENTURY, SET -> Optional.of(latest().getYear());
    };
  }

  /**
   * From which day on it has surely begun: of a month the first, as of all that has a name for its
   * days; of a season, which has none, the last that it can mean.
   */
  LocalDate surelyFrom() {
    return precision() == Precision.SEASON
        ? latest()
        : start.map(Edtf::surelyFrom).orElse(earliest());
  }

  /** Until which day it surely goes on: of a month the last, of a season the first. */
  LocalDate surelyUntil() {
    return precision() == Precision.SEASON
        ? earliest()
        : end.map(Edtf::surelyUntil).orElse(latest());
  }

  /** How closely it is known. */
  public Precision precision() {
    return days.precision();
  }

  /** The moment, if there is a time of day with its offset from UTC. */
  public Optional<OffsetDateTime> time() {
    return days.time();
  }

  /** The time of day where it was, if there is one. */
  public Optional<LocalTime> clock() {
    return days.clock();
  }

  /** Whether there is a time of day, but nothing says in which zone. */
  public boolean lacksOffset() {
    return clock().isPresent() && days.offset().isEmpty();
  }

  /** Whether it, or one end of it, is marked {@code ~} or {@code %}: about then. */
  public boolean isApproximate() {
    return written.indexOf('~') >= 0 || written.indexOf('%') >= 0;
  }

  /** Whether it, or one end of it, is marked {@code ?} or {@code %}: perhaps then. */
  public boolean isUncertain() {
    return written.indexOf('?') >= 0 || written.indexOf('%') >= 0;
  }

  /** Whether it is meant to the letter: neither approximate nor uncertain. */
  public boolean isCertain() {
    return !isApproximate() && !isUncertain();
  }

  /** Whether it is written as {@code a/b}. */
  public boolean isInterval() {
    return precision() == Precision.INTERVAL;
  }

  /** Where an interval starts, unless that is open or unknown. */
  @Override
  public Optional<Edtf> start() {
    return start;
  }

  /** Where an interval ends, unless that is open or unknown. */
  @Override
  public Optional<Edtf> end() {
    return end;
  }

  /** Whether it is written as {@code ../b}: from any time on. */
  public boolean startIsOpen() {
    return written.startsWith("..");
  }

  /** Whether it is written as {@code a/..}: it goes on. */
  public boolean endIsOpen() {
    return written.endsWith("..");
  }

  /** The dates of a set, each a date or an interval; none if it is no set. */
  public List<Edtf> members() {
    return members;
  }

  /** Whether it is all of its members, not one of them. */
  public boolean isAll() {
    return written.startsWith("{");
  }

  /** The month and the day of a date whose year, or whose month, is not known; else nothing. */
  public Optional<EdtfMask> mask() {
    return EdtfMask.of(EdtfReader.unqualified(written));
  }

  /** Whether some day can belong to both. An interval that ends before its start has no day. */
  public boolean overlaps(Edtf other) {
    if (!members.isEmpty()) {
      return members.stream().anyMatch(member -> member.overlaps(other));
    }
    if (!other.members.isEmpty()) {
      return other.overlaps(this);
    }
    LocalDate from = earliest().isAfter(other.earliest()) ? earliest() : other.earliest();
    LocalDate until = latest().isBefore(other.latest()) ? latest() : other.latest();
    return !from.isAfter(until);
  }

  /** Whether every day of the other surely belongs to this one. */
  @Override
  public boolean includes(Object other) {
    return equals(other)
        || members.stream().anyMatch(member -> member.includes(other))
        || (members.isEmpty()
            && mask().isEmpty()
            && other instanceof Edtf date
            && !date.earliest().isBefore(surelyFrom())
            && !date.latest().isAfter(surelyUntil()));
  }

  /** By the first day, then the closer one first, then by the moment, then as written. */
  @Override
  public int compareTo(Edtf other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf date
        && date.written.equals(written)
        && date.calendar.equals(calendar);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
