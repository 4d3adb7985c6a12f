package communique.edition.table;

import communique.edition.data.Assertion;
import communique.edition.data.Assertions;
import communique.edition.data.Support;
import communique.model.Citation;
import communique.model.Illustration;
import communique.model.Publication;
import communique.model.Release;
import communique.model.Sheet;
import communique.shape.Ref;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a publication. */
public record Tables(Publication publication) {

  /** All tables, in the order in which the descriptor names them. */
  public List<Table<?>> all() {
    TableContext context = new TableContext(publication);
    return Stream.of(
            SummitTables.of(context),
            AgreementTables.of(context),
            SigningTables.of(context),
            SpeakerTables.of(context),
            RegisterTables.of(context),
            NameTables.of(context),
            ChangeTable.of(context),
            Stream.of(pictures(context), claims(context)))
        .<Table<?>>flatMap(tables -> tables)
        .toList();
  }

  private static Table<Illustration> pictures(TableContext context) {
    return new Table<>(
        "pictures",
        "The picture of a sheet.",
        context
            .<Illustration>columns()
            .plain("id", "The id of the sheet.", Illustration::sheet)
            .needed()
            .plain("path", "The file, from the site's root.", one -> one.path(one.large()))
            .needed()
            .typed("width", Column.Type.INTEGER, "In pixels.", one -> pixels(one.large().width()))
            .typed("height", Column.Type.INTEGER, "In pixels.", one -> pixels(one.large().height()))
            .words("alt", "What is to be seen.", one -> Optional.of(one.picture().alt()))
            .words("credit", "Whose it is.", one -> Optional.of(one.picture().credit()))
            .words("licence", "The terms.", one -> Optional.of(one.picture().licence().name()))
            .maybe(
                "terms",
                "Where the terms can be read.",
                one -> one.picture().licence().url().map(URI::toString))
            .list(),
        List.of("id"),
        List.of(),
        () ->
            context.dossier().all(Sheet.class).stream()
                .flatMap(sheet -> context.dossier().illustration(sheet).stream()));
  }

  private static String pixels(int number) {
    return String.valueOf(number);
  }

  /** The table of that name. */
  public Table<?> named(String name) {
    return all().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private Table<Assertion> claims(TableContext context) {
    return new Table<>(
        "claims",
        "What a record says of one property in one language, by one passage of one source.",
        context
            .<Assertion>columns()
            .plain("id", "The same wherever the same is said by the same words.", Assertion::id)
            .needed()
            .plain("record", "The id of the record that says it.", Assertion::record)
            .needed()
            .plain("kind", "The kind of that record.", Assertion::kind)
            .needed()
            .plain("claim", "The id of the claim or part inside the record.", Assertion::part)
            .plain("property", "The keys that lead to it, with points.", Assertion::property)
            .needed()
            .plain("value", "The value as written, or the words.", Assertion::value)
            .maybe("language", "The language of words, BCP 47.", Assertion::language)
            .typed(
                "qualifiers",
                Column.Type.OBJECT,
                "What belongs to it, as JSON: because, how we infer it; note; currency; the side or the"
                    + " day.",
                Assertion::qualifiers)
            .maybe("source", "The source's id.", one -> cited(one).map(c -> c.source().id()))
            .maybe("words", "The exact words there.", one -> cited(one).map(Citation::words))
            .maybe(
                "support",
                "What the words do for it: states; dateline, it stands only there; silent, the source"
                    + " does not say it; contradicts.",
                one -> cited(one).map(Support::of))
            .maybe(
                "via",
                "Who the source rests on for this: two sources by way of one are one witness.",
                one -> cited(one).flatMap(Citation::via).map(Ref::id))
            .maybe("page", "The page, as printed.", one -> cited(one).flatMap(Citation::page))
            .maybe(
                "paragraph",
                "The paragraph or article, as printed.",
                one -> cited(one).flatMap(Citation::para))
            .maybe(
                "first_seen",
                "Since when the source says so, EDTF.",
                one -> one.seen().map(Assertion.Seen::first))
            .maybe(
                "last_seen",
                "When it was last seen to say so, EDTF.",
                one -> one.seen().map(Assertion.Seen::last))
            .plain("link", "Where readers find it, from the site's root.", Assertion::link)
            .plain("state", TableContext.STATE, one -> one.release().written())
            .needed()
            .oneOf(Release.class)
            .list(),
        List.of("id"),
        List.of(new Table.Link("source", "sources"), new Table.Link("via", "organizations")),
        new Assertions(publication)::all);
  }

  private static Optional<Citation> cited(Assertion assertion) {
    return assertion.evidence();
  }
}
