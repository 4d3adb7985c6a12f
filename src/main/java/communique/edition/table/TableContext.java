package communique.edition.table;

import communique.model.Actor;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Release;
import communique.model.Reported;
import communique.model.SameAs;
import communique.model.Site;
import communique.model.SiteLanguage;
import communique.model.Text;
import communique.shape.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What tables are made with.
 *
 * @param publication the records
 */
record TableContext(Publication publication) {

  /** What the column of {@link #sameAs} holds. */
  static final String SAME_AS =
      "The same in registers of the world: identifiers and addresses, with spaces between.";

  /** What the column of {@link #released} holds. */
  static final String STATE =
      "Whether the record of the row is published; only a build with --include has other rows.";

  /** The records. */
  Dossier dossier() {
    return publication.dossier();
  }

  /** The identifiers of a record in registers of the world. */
  static String sameAs(Entry entry) {
    return entry.sameAs().stream().map(SameAs::written).collect(Collectors.joining(" "));
  }

  /** What the desk says in place of the words for a side. */
  Optional<Text> ours(Actor side) {
    return dossier().site().sides().stream()
        .filter(known -> known.side().equals(side.written()))
        .map(Site.SideName::says)
        .findFirst();
  }

  /** The words that stand for the values of a question, if any does. */
  <T> Optional<Text> shown(Reported<T> question, Function<T, String> value) {
    Language home = dossier().site().language();
    return question.readings().stream().allMatch(reading -> reading.as().isEmpty())
        ? Optional.empty()
        : Optional.of(
            new Text(
                languages().stream()
                    .map(
                        language ->
                            new Text.Wording(
                                Optional.of(language),
                                question.readings().stream()
                                    .map(
                                        one ->
                                            one.as()
                                                .map(as -> as.serving(language, home).words())
                                                .or(() -> one.is().value().map(value))
                                                .orElse(Node.NOT_STATED))
                                    .distinct()
                                    .collect(Collectors.joining(Columns.SEVERAL))))
                    .toList()));
  }

  /** The languages of the site, the first one first. */
  List<Language> languages() {
    return Stream.concat(
            Stream.of(dossier().site().language()),
            dossier().site().languages().stream().skip(1).map(SiteLanguage::language))
        .toList();
  }

  /** Columns that begin with the record's id. */
  <E extends Entry> Columns<E> record() {
    return this.<E>columns().plain("id", "The record's id.", Entry::id).needed();
  }

  /** Columns that begin with the id of the record around, and the place in its list. */
  <P extends Entry, I> Columns<Row<P, I>> items(String of) {
    return this.<Row<P, I>>columns()
        .plain(of, "The id of the " + of + ".", row -> row.of().id())
        .needed()
        .typed(
            "number",
            Column.Type.INTEGER,
            "The place in the list, from 1.",
            row -> String.valueOf(row.number()))
        .needed();
  }

  /** Columns that end with whether the record of a row is published. */
  <R> Columns<R> released(Columns<R> columns, Function<R, Entry> record) {
    return columns
        .plain("state", STATE, row -> publication.release(record.apply(row)).written())
        .needed()
        .oneOf(Release.class);
  }

  /** No columns yet. */
  <R> Columns<R> columns() {
    return new Columns<>(languages());
  }

  /** A table of the records of one kind. */
  <E extends Entry> Table<E> table(
      String name, String about, Class<E> kind, Columns<E> columns, Table.Link... links) {
    return new Table<>(
        name,
        about,
        this.<E>released(columns, one -> one).list(),
        List.of("id"),
        List.of(links),
        () -> dossier().all(kind).stream());
  }

  /** A table of what stands in a list of the records of one kind. */
  <P extends Entry, I> Table<Row<P, I>> table(
      String name,
      String about,
      Class<P> kind,
      Function<P, List<I>> list,
      Columns<Row<P, I>> columns,
      Table.Link... links) {
    String of = columns.list().get(0).name();
    return new Table<>(
        name,
        about,
        released(columns, Row::of).list(),
        List.of(of, "number"),
        List.of(links),
        () ->
            dossier().all(kind).stream()
                .flatMap(
                    one -> {
                      List<I> items = list.apply(one);
                      return IntStream.range(0, items.size())
                          .mapToObj(i -> new Row<>(one, i + 1, items.get(i)));
                    }));
  }
}
