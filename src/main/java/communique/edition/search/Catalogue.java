package communique.edition.search;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Organization;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.shape.Ref;
import communique.trace.Memory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every record that can be found, in the order in which equally good ones are shown: people,
 * organizations and topics, then the newest first, then what has no date. A record's place is its
 * number. The words of a record are gathered when they are asked for, and not kept.
 */
final class Catalogue {

  private final Dossier dossier;
  private final Names names;
  private final String setting;
  private final Memory memory;
  private final List<Found> records;

  /** How the records of each kind are gathered. */
  private record Hits(SheetHits sheets, RegisterHits others) {

    Hits(Dossier dossier, Names names) {
      this(new SheetHits(dossier, names), new RegisterHits(dossier, names));
    }
  }

  private record Found(
      String kind, int group, LocalDate day, String id, Function<Hits, Hit> gather) {

    private static final Comparator<Found> ORDER =
        Comparator.comparingInt(Found::group)
            .thenComparing(Found::day, Comparator.reverseOrder())
            .thenComparing(Found::id);
  }

  /**
   * The records of a dossier that was pruned for its reader.
   *
   * @param setting a fingerprint of what names depend on besides the dossier
   */
  Catalogue(Dossier dossier, Names names, String setting, Memory memory) {
    this.dossier = dossier;
    this.names = names;
    this.setting = setting;
    this.memory = memory;
    RegisterHits now = new RegisterHits(dossier, names);
    this.records =
        Stream.of(
                timeless(Speaker.class, (hits, one) -> hits.sheets().speaker(one)),
                timeless(Organization.class, (hits, one) -> hits.others().organization(one)),
                timeless(Topic.class, (hits, one) -> hits.others().topic(one)),
                dated(
                    Summit.class,
                    one -> one.held().first(),
                    (hits, one) -> hits.sheets().summit(one)),
                dated(
                    Agreement.class,
                    SheetHits::latest,
                    (hits, one) -> hits.sheets().agreement(one)),
                dated(
                    Event.class,
                    one -> one.when().first(),
                    (hits, one) -> hits.others().event(one)),
                dated(
                    Statement.class,
                    one -> now.said(one).stream().findFirst(),
                    (hits, one) -> hits.others().statement(one)),
                dated(
                    Source.class,
                    one -> one.published().value(),
                    (hits, one) -> hits.others().source(one)),
                dated(
                    Change.class,
                    one -> Optional.of(one.on()),
                    (hits, one) -> hits.others().change(one)))
            .flatMap(found -> found)
            .sorted(Found.ORDER)
            .toList();
  }

  private <E extends Entry> Stream<Found> timeless(Class<E> kind, BiFunction<Hits, E, Hit> gather) {
    return dossier.all(kind).stream().map(one -> found(0, LocalDate.MAX, kind, one, gather));
  }

  private <E extends Entry> Stream<Found> dated(
      Class<E> kind, Function<E, Optional<Edtf>> date, BiFunction<Hits, E, Hit> gather) {
    return dossier.all(kind).stream()
        .map(
            one ->
                date.apply(one)
                    .map(day -> found(1, day.earliest(), kind, one, gather))
                    .orElseGet(() -> found(2, LocalDate.MAX, kind, one, gather)));
  }

  /** The record is asked for when it is gathered, for whoever listens is to hear of it. */
  private static <E extends Entry> Found found(
      int group, LocalDate day, Class<E> kind, E one, BiFunction<Hits, E, Hit> gather) {
    Ref<E> ref = Ref.to(kind, one.id());
    return new Found(
        kind.getSimpleName().toLowerCase(Locale.ROOT),
        group,
        day,
        one.id(),
        hits -> gather.apply(hits, hits.sheets().dossier().get(ref)));
  }

  /** How many there are. */
  int size() {
    return records.size();
  }

  /**
   * The kinds of all records in their order: the first of each row of one kind, and how many it has
   * if more than one: {@code ["summit", "2", "source", "1"]}.
   */
  Stream<String> kinds() {
    List<String> rows = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= records.size(); end++) {
      String kind = records.get(begin).kind();
      if (end == records.size() || !records.get(end).kind().equals(kind)) {
        rows.add(kind);
        rows.add(String.valueOf(end - begin));
        begin = end;
      }
    }
    return rows.stream();
  }

  /** The record of that number. */
  Hit hit(int number) {
    return records.get(number).gather().apply(new Hits(dossier, names));
  }

  /**
   * What is found out about the record of that number, now or in an earlier build.
   *
   * @param finder asks nothing but the hit
   */
  <R extends Record> R recall(int number, Class<R> type, Function<Hit, R> finder) {
    Found found = records.get(number);
    return memory.recall(
        type,
        found.id(),
        setting,
        trace ->
            finder.apply(
                found.gather().apply(new Hits(dossier.heardBy(trace), names.heardBy(trace)))));
  }
}
