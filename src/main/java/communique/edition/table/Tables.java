package communique.edition.table;

import communique.edition.data.Assertion;
import communique.edition.data.Assertions;
import communique.edition.data.Passage;
import communique.edition.data.Support;
import communique.model.Citation;
import communique.model.Illustration;
import communique.model.Publication;
import communique.model.Release;
import communique.model.Rendition;
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
            PointTables.of(context),
            ChangeTable.of(context),
            Stream.of(pictures(context), claims(context), PropertyTable.of(context)))
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
        "What a record says of one property in one language, by one passage of one source: not a claim"
            + " but a piece of evidence of one.",
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
            .maybe(
                "language",
                "The language of value, where it is words, BCP 47.",
                Assertion::language)
            .typed(
                "qualifiers",
                Column.Type.OBJECT,
                "What belongs to value, as JSON, under the keys of the content: because, how we infer"
                    + " it; note; as, the words readers see in its place; for, the side; role;"
                    + " currency; says; when, and when-inferred if we infer that day.",
                Assertion::qualifiers)
            .maybe("source", "The source's id.", one -> cited(one).map(c -> c.source().id()))
            .maybe("words", "The exact words there.", one -> passage(one).flatMap(Passage::words))
            .maybe(
                "words_language",
                "Their language, if it is known, BCP 47.",
                one -> passage(one).flatMap(Passage::words).flatMap(words -> one.worded()))
            .maybe(
                "support",
                "What the words do for value: states, they say it; inferred, we infer it from them;"
                    + " dateline, it stands only there; elsewhere, the source says it and no words of"
                    + " that passage were kept; silent, the source does not say it;"
                    + " contradicts, it says otherwise. Empty where prose names a source without"
                    + " words.",
                Assertion::support)
            .oneOf(Support.all().toArray(String[]::new))
            .words(
                "note",
                "What else a reader should know of the words.",
                one -> cited(one).flatMap(Citation::note))
            .words(
                "doubt",
                "Why the words may not be what was said.",
                one -> one.doubt().map(Rendition.Doubt::because))
            .maybe(
                "via",
                "Who the source rests on for this: two sources by way of one are one witness.",
                one -> cited(one).flatMap(Citation::via).map(Ref::id))
            .maybe("page", "The page, as printed.", one -> cited(one).flatMap(Citation::page))
            .maybe(
                "paragraph",
                "The paragraph or article, as printed.",
                one -> cited(one).flatMap(Citation::para))
            .typed(
                "address",
                Column.Type.URI,
                "Where a browser shows the words in the article.",
                one -> passage(one).flatMap(Passage::address).orElse(""))
            .maybe(
                "first_seen",
                "When the source was published; if it does not say, when we read it. EDTF.",
                one -> one.seen().map(Assertion.Seen::first))
            .maybe(
                "last_seen",
                "When we last read the source or compared the record with it, EDTF.",
                one -> one.seen().map(Assertion.Seen::last))
            .plain(
                "link",
                "Where readers find it and how it is cited: its place on the page, from the site's"
                    + " root.",
                Assertion::link)
            .plain("state", TableContext.STATE, one -> one.release().written())
            .needed()
            .oneOf(Release.class)
            .list(),
        List.of("id"),
        List.of(new Table.Link("source", "sources"), new Table.Link("via", "organizations")),
        new Assertions(publication)::all);
  }

  private Optional<Passage> passage(Assertion assertion) {
    return cited(assertion).map(cite -> new Passage(publication.dossier(), cite));
  }

  private static Optional<Citation> cited(Assertion assertion) {
    return assertion.evidence();
  }
}
