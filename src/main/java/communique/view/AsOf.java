package communique.view;

import communique.model.Change;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest date of what a page rests on: on which a source of it was published, or read if it
 * bears no date, or on which the record, or another one of which it tells, was verified.
 */
public record AsOf(Dossier dossier) {

  private static final int LAST_YEAR = 9999;

  /** The newest of all: of every source, every verification and every change. */
  public Optional<Edtf> ofAll() {
    return newest(
        Stream.of(
                known(dossier.all(Source.class).stream()),
                verified(dossier.entries()),
                dossier.all(Change.class).stream().map(Change::on))
            .flatMap(dates -> dates));
  }

  /** The date; nothing if neither a source nor the curator gives one. */
  public Optional<Edtf> of(Entry entry) {
    return newest(
        Stream.of(
                known(dossier.relations().basis(entry).stream()),
                own(entry),
                verified(dossier.relations().told(entry)))
            .flatMap(dates -> dates));
  }

  /** When a source was published, and when it was read. */
  private static Stream<Edtf> own(Entry entry) {
    return entry instanceof Source source
        ? Stream.concat(source.known().stream(), source.read().stream())
        : Stream.of();
  }

  /** The last day of that date or of the newest of those changes, if files can bear it. */
  public Optional<LocalDate> touched(Entry entry, List<Change> changes) {
    return newest(Stream.concat(of(entry).stream(), changes.stream().map(Change::on)))
        .flatMap(AsOf::stamp);
  }

  /** The newest of several; of one that is open at its end, its start counts. */
  static Optional<Edtf> newest(Stream<Edtf> dates) {
    return dates.max(Comparator.comparing(date -> day(date).orElse(LocalDate.MIN)));
  }

  /** The date as files bear it: its last known day, if that has a year of four digits after 0. */
  public static Optional<LocalDate> stamp(Edtf date) {
    return day(date).filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR);
  }

  private static Optional<LocalDate> day(Edtf date) {
    return date.lastDay().or(date::firstDay);
  }

  private static Stream<Edtf> known(Stream<Source> sources) {
    return sources.flatMap(source -> source.known().stream());
  }

  private static Stream<Edtf> verified(Stream<Entry> entries) {
    return entries.flatMap(entry -> entry.editorial().verified().stream()).map(Edtf::of);
  }

  /** The first day that it can mean, if files can bear it. */
  public Optional<LocalDate> since(Entry entry) {
    return of(entry)
        .flatMap(Edtf::firstDay)
        .filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR);
  }
}
