package communique.edition.search;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Every record that can be found, in the order in which equally good ones are shown: people and
 * topics, then the newest first, then what has no date. A record's place is its number.
 */
final class Catalogue {

  private final List<Found> records;

  /** The words of a record are gathered when they are asked for, and not kept. */
  private record Found(int group, LocalDate day, String id, Supplier<Hit> hit) {

    private static final Comparator<Found> ORDER =
        Comparator.comparingInt(Found::group)
            .thenComparing(Found::day, Comparator.reverseOrder())
            .thenComparing(Found::id);

    static Found timeless(Entry entry, Supplier<Hit> hit) {
      return new Found(0, LocalDate.MAX, entry.id(), hit);
    }

    static Found dated(Entry entry, Optional<Edtf> date, Supplier<Hit> hit) {
      return new Found(
          date.isPresent() ? 1 : 2,
          date.map(Edtf::earliest).orElse(LocalDate.MAX),
          entry.id(),
          hit);
    }
  }

  /** The records of a dossier that was pruned for its reader. */
  Catalogue(Dossier dossier, Names names) {
    SheetHits sheets = new SheetHits(dossier, names);
    RegisterHits others = new RegisterHits(dossier, names);
    records =
        Stream.of(
                all(dossier, Speaker.class, s -> Found.timeless(s, () -> sheets.speaker(s))),
                all(dossier, Topic.class, t -> Found.timeless(t, () -> others.topic(t))),
                all(
                    dossier,
                    Summit.class,
                    s -> Found.dated(s, s.held().first(), () -> sheets.summit(s))),
                all(
                    dossier,
                    Agreement.class,
                    a -> Found.dated(a, SheetHits.latest(a), () -> sheets.agreement(a))),
                all(
                    dossier,
                    Event.class,
                    e -> Found.dated(e, e.when().first(), () -> others.event(e))),
                all(
                    dossier,
                    Statement.class,
                    s -> Found.dated(s, others.said(s).stream().findFirst(), () -> others.statement(s))),
                all(
                    dossier,
                    Source.class,
                    s -> Found.dated(s, s.published().value(), () -> others.source(s))),
                all(
                    dossier,
                    Change.class,
                    c -> Found.dated(c, Optional.of(c.on()), () -> others.change(c))))
            .flatMap(found -> found)
            .sorted(Found.ORDER)
            .toList();
  }

  private static <E extends Entry> Stream<Found> all(
      Dossier dossier, Class<E> kind, Function<E, Found> found) {
    return dossier.all(kind).stream().map(found);
  }

  /** How many there are. */
  int size() {
    return records.size();
  }

  /** All of them, one gathered at a time. */
  Stream<Hit> hits() {
    return records.stream().map(found -> found.hit().get());
  }

  /** Those of the given numbers, as far as there are any. */
  List<Hit> hits(int from, int to) {
    return records.subList(from, Math.min(to, size())).stream()
        .map(found -> found.hit().get())
        .toList();
  }
}
