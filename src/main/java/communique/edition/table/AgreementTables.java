package communique.edition.table;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Amount;
import communique.model.Edtf;
import communique.model.Form;
import communique.model.Language;
import communique.model.Money;
import communique.model.Party;
import communique.model.Relation;
import communique.model.StatusChange;
import communique.model.Worth;
import communique.shape.Ref;
import java.math.BigDecimal;
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
            one -> one.parties().items(),
            context
                .<Agreement, Party>items("agreement")
                .plain("party", "A country code, an id or words.", r -> r.item().is().written())
                .needed()
                .words(
                    "words",
                    "What readers are told in its place, where that is said.",
                    r -> r.item().as().or(() -> context.ours(r.item().is())))
                .cited(Row::item),
            AGREEMENT),
        context.table(
            "relations",
            "What an agreement is to another.",
            Agreement.class,
            a -> a.ties().toList(),
            context
                .<Agreement, Relation>items("agreement")
                .word(
                    "as",
                    Relation.Tie.class,
                    "What it is or does to the other.",
                    row -> Optional.of(row.item().as()))
                .needed()
                .plain("to", "The id of the other.", row -> row.item().to().id())
                .needed()
                .maybe(
                    "inferred",
                    "Whether that is our inference.",
                    row -> row.item().because().map(why -> "true"))
                .oneOf("true")
                .cited(Row::item),
            AGREEMENT,
            new Table.Link("to", "agreements")),
        money(context, "amounts", "An amount of an agreement.", a -> a.amount().items()),
        money(context, "conversions", "An amount in another currency.", Agreement::conversions),
        context.table(
            "history",
            "A change of status of an agreement, in order.",
            Agreement.class,
            Agreement::history,
            context
                .<Agreement, StatusChange>items("agreement")
                .word(
                    "status",
                    StatusChange.Status.class,
                    "What it became.",
                    row -> Optional.of(row.item().status()))
                .needed()
                .fact("when", "When, EDTF.", row -> row.item().dates(), Columns::day)
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
                .maybe("place", "The id of the place.", row -> row.item().place().map(Ref::id))
                .inferred()
                .cited(Row::item),
            AGREEMENT,
            new Table.Link("place", "places")));
  }

  private static String status(Agreement agreement) {
    return agreement.standing().stream()
        .map(step -> Columns.word(step.status()))
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private static Table<Agreement> agreements(TableContext context) {
    return context.table(
        "agreements",
        "A document that sides agreed on.",
        Agreement.class,
        context
            .<Agreement>record()
            .words("title", "Our title.", agreement -> Optional.of(agreement.label()))
            .fact("form", "What kind of document it is.", Agreement::form, Columns::written)
            .words(
                "form_as",
                "The words that readers see for its form, where they are others.",
                agreement -> context.shown(agreement.form(), Form::written))
            .fact("binding", "Whether it binds.", Agreement::binding, Columns::word)
            .plain(
                "status",
                "The latest status; of two parties each, where they are not the same.",
                AgreementTables::status)
            .fact("predecessor", "The id of the one it follows.", Agreement::predecessor, Ref::id)
            .fact("depositary", "Who keeps it.", Agreement::depositary, Columns::written)
            .plain(
                "languages",
                "The tags of the languages in which its text is authentic.",
                a ->
                    a.languages().items().stream()
                        .flatMap(all -> all.is().stream())
                        .map(Language::tag)
                        .distinct()
                        .collect(Collectors.joining(" ")))
            .fact("articles", "How many articles it has.", Agreement::articles, String::valueOf)
            .ids("topics", "The ids of its topics.", Agreement::topics)
            .inferred()
            .plain("same-as", TableContext.SAME_AS, TableContext::sameAs));
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
            .plain(
                "print",
                "The words of the source; which source, claims tell, where they are the value.",
                row -> row.item().print())
            .needed()
            .typed(
                "amount",
                Column.Type.NUMBER,
                "What the words come to, in whole units.",
                number(worth -> worth.value().map(Money::amount)))
            .typed(
                "least",
                Column.Type.NUMBER,
                "What it is at least, where the words give bounds.",
                number(worth -> worth.least().filter(any -> worth.value().isEmpty())))
            .typed(
                "most",
                Column.Type.NUMBER,
                "What it is at most, where they do.",
                number(worth -> worth.most().filter(any -> worth.value().isEmpty())))
            .maybe("currency", "ISO 4217.", row -> row.item().worth().map(Worth::currency))
            .word(
                "sense",
                Worth.Sense.class,
                "How the words tell it.",
                row -> row.item().worth().map(Worth::sense))
            .plain(
                "assumed",
                "Whether the words could mean another currency.",
                row -> row.item().worth().map(w -> String.valueOf(w.isAssumed())).orElse(""))
            .oneOf("true", "false")
            .cited(Row::item),
        AGREEMENT);
  }

  private static Function<Row<Agreement, Amount>, String> number(
      Function<Worth, Optional<BigDecimal>> number) {
    return row -> row.item().worth().flatMap(number).map(BigDecimal::toPlainString).orElse("");
  }
}
