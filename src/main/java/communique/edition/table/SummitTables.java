package communique.edition.table;

import communique.model.Outcomes.Identified;
import communique.model.Participant;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.Optional;
import java.util.stream.Stream;

/** Summits, who took part, what they led to. */
final class SummitTables {

  private static final Table.Link SUMMIT = new Table.Link("summit", "summits");

  private SummitTables() {}

  static Stream<Table<?>> of(TableContext context) {
    return Stream.of(
        context.table(
            "summits",
            "A meeting of leaders.",
            Summit.class,
            context
                .<Summit>record()
                .words("title", "Our title.", summit -> Optional.of(summit.title()))
                .word("kind", "How many sides met.", summit -> Optional.of(summit.kind()))
                .fact("held", "When it was held, EDTF.", Summit::held, Columns::written)
                .fact("place", "The id of the town.", Summit::place, Ref::id)
                .fact("grade", "The grade of the visit.", Summit::grade, Columns::word)
                .carried("within", "The id of the larger event.", Summit::within, Ref::id)
                .fact(
                    "documents",
                    "How many documents it led to.",
                    summit -> summit.outcomes().stated(),
                    String::valueOf)
                .inferred()),
        context.table(
            "participants",
            "Somebody who took part in a summit.",
            Summit.class,
            Summit::participants,
            context
                .<Summit, Participant>items("summit")
                .plain("speaker", "The id of the person.", row -> row.item().speaker().id())
                .plain("side", "A country code, an id or words.", r -> r.item().side().written())
                .words("role", "What the person did there.", row -> row.item().role()),
            SUMMIT,
            new Table.Link("speaker", "speakers")),
        context.table(
            "outcomes",
            "A document among the outcomes of a summit.",
            Summit.class,
            summit -> summit.outcomes().identified(),
            context
                .<Summit, Identified>items("summit")
                .plain("agreement", "The id of the document.", r -> r.item().agreement().id())
                .word(
                    "counted",
                    "Whether the stated number counts it.",
                    row -> Optional.of(row.item().counted()))
                .words("note", "Why its place in the count is so.", row -> row.item().note()),
            SUMMIT,
            new Table.Link("agreement", "agreements")));
  }
}
