package communique.edition.table;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Amount;
import communique.model.Edtf;
import communique.model.Money;
import communique.model.Party;
import communique.model.StatusChange;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Agreements, their sides, their money, their lives. */
final class AgreementTables {

  private static final Table.Link AGREEMENT = new Table.Link("agreement", "agreements");

  private AgreementTables() {}

  static Stream<Table<?>> of(TableContext context) {
    return Stream.of(
        agreements(context),
        context.table(
            "parties",
            "A side of an agreement.",
            Agreement.class,
            Agreement::parties,
            context
                .<Agreement, Party>items("agreement")
                .plain("party", "A country code, an id or words.", r -> r.item().is().written()),
            AGREEMENT),
        money(context, "amounts", "An amount of an agreement.", a -> a.amount().items()),
        money(context, "conversions", "An amount in another currency.", Agreement::conversions),
        context.table(
            "history",
            "A change of status of an agreement, in order.",
            Agreement.class,
            Agreement::history,
            context
                .<Agreement, StatusChange>items("agreement")
                .word("status", "What it became.", row -> Optional.of(row.item().status()))
                .fact("when", "When, EDTF.", row -> row.item().dates(), Columns::written)
                .plain(
                    "by",
                    "Who took the step, if not all: codes, ids or words.",
                    row ->
                        row.item().by().stream()
                            .map(Actor::written)
                            .collect(Collectors.joining(" | ")))
                .maybe(
                    "effect",
                    "From when on it has effect, EDTF.",
                    row -> row.item().effect().map(Edtf::written))
                .maybe("place", "The id of the place.", row -> row.item().place().map(Ref::id)),
            AGREEMENT));
  }

  private static Table<Agreement> agreements(TableContext context) {
    return context.table(
        "agreements",
        "A document that sides agreed on.",
        Agreement.class,
        context
            .<Agreement>record()
            .words("title", "Our title.", agreement -> Optional.of(agreement.label()))
            .fact("form", "What kind of document it is.", Agreement::form, Columns::word)
            .fact("binding", "Whether it binds.", Agreement::binding, Columns::word)
            .word("status", "The latest status.", a -> a.latest().map(StatusChange::status))
            .fact("predecessor", "The id of the one it follows.", Agreement::predecessor, Ref::id)
            .ids("topics", "The ids of its topics.", Agreement::topics)
            .inferred());
  }

  /** As printed, and as read from the print; never computed across currencies. */
  private static Table<?> money(
      TableContext context, String name, String about, Function<Agreement, List<Amount>> list) {
    return context.table(
        name,
        about,
        Agreement.class,
        list,
        context
            .<Agreement, Amount>items("agreement")
            .plain("print", "The words of the source.", row -> row.item().print())
            .typed(
                "amount",
                Column.Type.NUMBER,
                "What the words come to, in whole units.",
                row -> row.item().value().map(m -> m.amount().toPlainString()).orElse(""))
            .maybe("currency", "ISO 4217.", row -> row.item().value().map(Money::currency)),
        AGREEMENT);
  }
}
