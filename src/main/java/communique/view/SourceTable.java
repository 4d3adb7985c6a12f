package communique.view;

import communique.model.Chronology;
import communique.model.Resting;
import communique.model.Source;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the list of sources, the latest first, with what rests on each. */
record SourceTable(Desk desk, Tags tags) {

  SourceTable(Desk desk) {
    this(desk, new Tags(desk.words(), "source-kind", "language", "year"));
  }

  TableView view() {
    Comparator<Source> latestFirst = Chronology.latestFirst(source -> source.published().value());
    List<Row> rows =
        desk.dossier().all(Source.class).stream()
            .sorted(latestFirst.thenComparing(Source::id))
            .map(this::row)
            .toList();
    return desk.table(
        Source.class,
        rows,
        tags.filters(),
        List.of(
            "kind.source",
            "fact.publisher",
            "fact.kind",
            "fact.published",
            "table.passages",
            "table.alone"));
  }

  private Row row(Source source) {
    Words words = desk.words();
    List<Resting.Passage> passages =
        desk.dossier().relations().restingOn(source).stream()
            .flatMap(resting -> resting.passages().stream())
            .toList();
    int alone = (int) passages.stream().filter(Resting.Passage::alone).count();
    Source.Kind kind = source.kind().orElse(Source.Kind.NEWS);
    return new Row(
        desk.link(source),
        List.of(),
        List.of(
            Cell.of(
                source.publisher(),
                source.publisher().value().map(words::called).orElse(Phrase.NONE),
                words),
            Cell.of(words.name(kind)),
            Cell.of(
                source.published(),
                Phrase.of(source.published().value().map(words::date).orElse("")),
                words),
            Cell.of(passages.size()),
            Cell.of(alone)),
        List.of(
            tags.word("source-kind", Stream.of(kind)),
            tags.language(source.language()),
            tags.years(source.published().value().stream())));
  }
}
