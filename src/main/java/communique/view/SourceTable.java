package communique.view;

import communique.model.Chronology;
import communique.model.Source;
import communique.model.SourceUse;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the list of sources, the latest first, with what rests on each. */
record SourceTable(PageContext context, Tags tags) {

  SourceTable(PageContext context) {
    this(context, new Tags(context.words(), "source-kind", "language", "year"));
  }

  /** All sources, the latest first, and the parts by year. */
  Part<Source> parts(String path) {
    Comparator<Source> latestFirst = Chronology.latestFirst(source -> source.published().value());
    return Cutting.<Source>byTime(context.words(), source -> source.published().value(), Source::id)
        .cut(
            path,
            context.dossier().all(Source.class).stream()
                .sorted(latestFirst.thenComparing(Source::id))
                .toList());
  }

  TableView view(Part<Source> part) {
    return new ListPage<>(context, "sources", part)
        .view(
            this::row,
            tags,
            List.of(
                "kind.source",
                "fact.publisher",
                "fact.kind",
                "fact.published",
                "table.passages",
                "table.alone"));
  }

  private Row row(Source source) {
    Words words = context.words();
    List<SourceUse.Passage> passages =
        context.dossier().relations().restingOn(source).stream()
            .flatMap(resting -> resting.passages().stream())
            .toList();
    int alone = (int) passages.stream().filter(SourceUse.Passage::alone).count();
    Source.Kind kind = source.kind().orElse(Source.Kind.NEWS);
    return new Row(
        context.link(source),
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
