package communique.edition.table;

import communique.edition.data.Differing;
import communique.edition.data.Kinds;
import communique.edition.data.Unstated;
import communique.model.Differ;
import communique.model.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What sources do not state, and on what they differ. */
final class PointTables {

  private static final String NONE = "-";

  private PointTables() {}

  static Stream<Table<?>> of(TableContext context) {
    return Stream.of(unstated(context), differences(context));
  }

  private static Table<Unstated> unstated(TableContext context) {
    return new Table<>(
        "not_stated",
        "What was looked for in the sources of a record and is not stated.",
        context
            .released(
                context
                    .<Unstated>columns()
                    .plain("record", "The id of the record.", one -> one.entry().id())
                    .needed()
                    .plain(
                        "claim",
                        "The id of the claim or part inside it; - if it is of the record itself.",
                        one -> some(one.part()))
                    .needed()
                    .plain(
                        "fact",
                        "The keys that lead to it in the content, with points.",
                        Unstated::property)
                    .needed()
                    .plain("kind", "The kind of the record.", one -> Kinds.of(one.entry()))
                    .needed(),
                Unstated::entry)
            .list(),
        List.of("record", "claim", "fact"),
        List.of(),
        () -> context.dossier().entries().flatMap(Unstated::of));
  }

  private static Table<Row<Entry, Differing>> differences(TableContext context) {
    return new Table<>(
        "differences",
        "A point on which the sources of a record differ; claims tells who says what.",
        context
            .released(
                context
                    .<Row<Entry, Differing>>columns()
                    .plain("record", "The id of the record.", row -> row.of().id())
                    .needed()
                    .typed(
                        "number",
                        Column.Type.INTEGER,
                        "The place in the list, from 1.",
                        row -> String.valueOf(row.number()))
                    .needed()
                    .plain("kind", "The kind of the record.", row -> Kinds.of(row.of()))
                    .needed()
                    .plain(
                        "claim",
                        "The id of the claim or part inside it; - if it is of the record itself.",
                        row -> some(row.item().part()))
                    .needed()
                    .plain(
                        "property",
                        "The keys that lead to it, with points; what the sources say stands in claims"
                            + " under these keys, or under keys that begin with them.",
                        row -> row.item().property())
                    .needed()
                    .word(
                        "differ",
                        Differ.class,
                        "What it comes to.",
                        row -> Optional.of(row.item().differ()))
                    .needed(),
                Row::of)
            .list(),
        List.of("record", "number"),
        List.of(),
        () -> context.dossier().entries().flatMap(entry -> numbered(entry, context)));
  }

  private static Stream<Row<Entry, Differing>> numbered(Entry entry, TableContext context) {
    List<Differing> all = Differing.of(entry, context.dossier()).toList();
    return IntStream.range(0, all.size()).mapToObj(i -> new Row<>(entry, i + 1, all.get(i)));
  }

  private static String some(String part) {
    return part.isEmpty() ? NONE : part;
  }
}
