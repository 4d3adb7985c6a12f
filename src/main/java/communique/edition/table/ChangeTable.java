package communique.edition.table;

import communique.model.Change;
import communique.model.Subject;
import communique.view.Addresses;
import java.util.Optional;
import java.util.stream.Stream;

/** What was changed in published records. */
final class ChangeTable {

  private ChangeTable() {}

  static Stream<Table<?>> of(TableContext context) {
    return Stream.of(
        context.table(
            "changes",
            "A change of a published record.",
            Change.class,
            context
                .<Change>record()
                .plain("on", "The day or the moment, EDTF.", change -> Columns.day(change.on()))
                .needed()
                .plain("record", "The id of the record.", change -> change.record().id())
                .needed()
                .maybe(
                    "of",
                    "What of it: a field as it is written, or an item; empty if it is the whole.",
                    change -> change.of().map(Subject::written))
                .word(
                    "kind",
                    Change.Kind.class,
                    "What kind of change it is.",
                    change -> Optional.of(change.kind()))
                .needed()
                .words("before", "What it said before.", Change::before)
                .words("after", "What it says now.", Change::after)
                .words("reason", "Why it was changed.", Change::reason)
                .maybe(
                    "link",
                    "Where readers find the record, from the site's root.",
                    change ->
                        context
                            .dossier()
                            .find(change.record())
                            .map(record -> Addresses.seenFrom("").to(record, context.dossier()))
                            .filter(link -> !link.isEmpty()))));
  }
}
