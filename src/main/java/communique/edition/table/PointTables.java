package communique.edition.table;

import communique.edition.data.Differing;
import communique.edition.data.Kinds;
import communique.edition.data.Unstated;
import communique.model.Differ;
import communique.model.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What sources do not state, and on what they differ. */
final class PointTables {

  private static final String CLAIM =
      "The id of the claim or part inside it, as in claims; empty if it is of the record itself.";

  private PointTables() {}

  static Stream<Table<?>> of(TableContext context) {
    return Stream.of(unstated(context), differences(context));
  }

  private static Table<Row<Entry, Unstated>> unstated(TableContext context) {
    return new Table<>(
        "not_stated",
        "What was looked for in the sources of a record and is not stated.",
        context
            .released(
                context
                    .<Entry, Unstated>items("record")
                    .plain("kind", "The kind of the record.", row -> Kinds.of(row.of()))
                    .needed()
                    .plain("claim", CLAIM, row -> row.item().part())
                    .plain(
                        "fact",
                        "The keys that lead to it in the content, with points.",
                        row -> row.item().property())
                    .needed()
                    .typed(
                        "item",
                        Column.Type.INTEGER,
                        "Which item of a list it is of, such as a step of the history: its number"
                            + " there.",
                        row -> row.item().item() == 0 ? "" : String.valueOf(row.item().item())),
                Row::of)
            .list(),
        List.of("record", "number"),
        List.of(),
        () ->
            context
                .dossier()
                .entries()
                .flatMap(entry -> Row.numbered(entry, Unstated.of(entry).toList())));
  }

  private static Table<Row<Entry, Differing>> differences(TableContext context) {
    return new Table<>(
        "differences",
        "A point on which the sources of a record differ; claims tells who says what.",
        context
            .released(
                context
                    .<Entry, Differing>items("record")
                    .plain("kind", "The kind of the record.", row -> Kinds.of(row.of()))
                    .needed()
                    .plain("claim", CLAIM, row -> row.item().part())
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
        () ->
            context
                .dossier()
                .entries()
                .flatMap(
                    entry -> Row.numbered(entry, Differing.of(entry, context.dossier()).toList())));
  }
}
