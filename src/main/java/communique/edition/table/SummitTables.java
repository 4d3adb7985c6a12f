package communique.edition.table;

import communique.edition.data.Kinds;
import communique.model.Differ;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Known;
import communique.model.Occasion;
import communique.model.Outcomes;
import communique.model.Outcomes.Identified;
import communique.model.Part;
import communique.model.Participant;
import communique.model.Reported;
import communique.model.Series;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Text;
import communique.model.Who;
import communique.shape.Ref;
import java.util.List;
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
                .word(
                    "kind",
                    Summit.Kind.class,
                    "How many sides met.",
                    summit -> Optional.of(summit.kind()))
                .needed()
                .fact("held", "When it was held, EDTF.", Summit::held, Columns::day)
                .words(
                    "held_as",
                    "The words that stand beside that, such as when it began.",
                    summit -> context.shown(summit.held(), Columns::day))
                .fact("place", "The id of the town.", Summit::place, Ref::id)
                .fact("grade", "The grade of the visit.", Summit::grade, Columns::word)
                .fact("medium", "How they met.", Summit::medium, Columns::word)
                .maybe(
                    "series",
                    "The id of the institution of whose meetings it is one.",
                    summit -> summit.series().map(Series::of).map(Ref::id))
                .maybe(
                    "number",
                    "The how many-th of them it was.",
                    summit -> summit.series().flatMap(Series::number).map(String::valueOf))
                .carried("within", "The id of the larger event.", Summit::within, Ref::id)
                .fact(
                    "documents",
                    "How many documents it led to.",
                    summit -> summit.outcomes().stated(),
                    String::valueOf)
                .words(
                    "documents_as",
                    "The words that readers see for that number, where they are others: of what"
                        + " kinds, or what else a source counts.",
                    summit -> context.shown(summit.outcomes().stated(), String::valueOf))
                .inferred()
                .plain("same-as", TableContext.SAME_AS, TableContext::sameAs),
            new Table.Link("series", "organizations")),
        context.table(
            "participants",
            "Somebody who took part in a summit, or a side of which nobody is known.",
            Summit.class,
            Seat::of,
            context
                .<Summit, Seat>items("summit")
                .maybe(
                    "speaker",
                    "The id of the person, if it is one with a sheet.",
                    row -> row.item().person(context.dossier()))
                .words(
                    "words",
                    "What anybody else is called; empty where only the side is known.",
                    row -> row.item().words(context.dossier()))
                .plain(
                    "side", "A country code, an id or words.", r -> r.item().of().side().written())
                .words(
                    "side_words",
                    "What readers are told in place of its words, where that is said.",
                    r -> context.ours(r.item().of().side()))
                .words("role", "What the person did there.", row -> row.item().of().role())
                .words(
                    "because",
                    "How we infer it, where no source says it.",
                    row -> row.item().of().because())
                .cited(row -> row.item().of()),
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
                .needed()
                .word(
                    "counted",
                    Outcomes.Counted.class,
                    "Whether the stated number counts it.",
                    row -> Optional.of(row.item().counted()))
                .needed()
                .words("note", "Why its place in the count is so.", row -> row.item().note())
                .unsaid(Row::item),
            SUMMIT,
            new Table.Link("agreement", "agreements")),
        parts(context));
  }

  private static Table<Row<Occasion, Part>> parts(TableContext context) {
    return new Table<>(
        "parts",
        "A part of a summit or an event; who spoke in it, renditions tell.",
        context
            .released(
                context
                    .<Occasion, Part>items("record")
                    .plain("kind", "The kind of the record.", row -> Kinds.of(row.of()))
                    .needed()
                    .plain(
                        "part",
                        "Its id in the record, as in claims and renditions.",
                        row -> row.item().id())
                    .needed()
                    .words("name", "What it is called.", row -> Optional.of(row.item().name()))
                    .fact("when", "When it was, EDTF.", row -> when(row.item()), Columns::day)
                    .words(
                        "when_as",
                        "The words that stand beside that, such as in the evening.",
                        row -> context.shown(when(row.item()), Columns::day))
                    .maybe("place", "The id of the place.", r -> r.item().place().map(Ref::id))
                    .word(
                        "differ",
                        Differ.class,
                        "What it comes to that sources differ about it.",
                        row -> row.item().differ())
                    .inferred()
                    .unsaid(Row::item),
                Row::of)
            .list(),
        List.of("record", "number"),
        List.of(new Table.Link("place", "places")),
        () ->
            context
                .dossier()
                .entries()
                .filter(Occasion.class::isInstance)
                .map(Occasion.class::cast)
                .flatMap(occasion -> Row.numbered(occasion, occasion.parts())));
  }

  private static Reported<Edtf> when(Part part) {
    return new Reported<>(
        false, part.when().map(day -> day.carriedBy(part.cite())).stream().toList());
  }

  /** One of those who took part; nobody where only the side is known. */
  private record Seat(Participant of, Optional<Who> who) {

    static List<Seat> of(Summit summit) {
      return summit.participants().stream().flatMap(Seat::of).toList();
    }

    private static Stream<Seat> of(Participant one) {
      return one.speaker().isEmpty()
          ? Stream.of(new Seat(one, Optional.empty()))
          : one.who().all().stream().map(who -> new Seat(one, Optional.of(who)));
    }

    Optional<String> person(Dossier dossier) {
      return who.flatMap(dossier.relations()::person).map(Speaker::id);
    }

    Optional<Text> words(Dossier dossier) {
      return person(dossier).isPresent()
          ? Optional.empty()
          : who.flatMap(
              one ->
                  one.words()
                      .or(() -> one.record().flatMap(dossier::find).map(Entry::label))
                      .or(() -> one.is().map(Known::written).map(Text::of)));
    }
  }
}
