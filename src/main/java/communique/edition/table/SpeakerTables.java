package communique.edition.table;

import communique.model.Actor;
import communique.model.Country;
import communique.model.Differ;
import communique.model.Edtf;
import communique.model.Known;
import communique.model.Language;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Tenure;
import communique.model.Voice;
import communique.model.Who;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People, their offices, what they said and who tells it how. */
final class SpeakerTables {

  private static final Table.Link SPEAKER = new Table.Link("speaker", "speakers");

  private SpeakerTables() {}

  static Stream<Table<?>> of(TableContext context) {
    return Stream.of(
        speakers(context),
        offices(context),
        statements(context),
        voices(context),
        renditions(context));
  }

  private static Table<?> speakers(TableContext context) {
    return context.table(
        "speakers",
        "A person who speaks, or is spoken of.",
        Speaker.class,
        context
            .<Speaker>record()
            .words("name", "The name as we print it.", speaker -> Optional.of(speaker.name()))
            .maybe(
                "native",
                "The name in its own script.",
                speaker -> speaker.nativeName().map(n -> n.wordings().get(0).words()))
            .plain(
                "country",
                "ISO 3166-1 alpha-2, with spaces between.",
                s -> s.countries().stream().map(Country::code).collect(Collectors.joining(" ")))
            .fact("born", "The day of birth, EDTF.", Speaker::born, Columns::written)
            .fact("died", "The day of death, EDTF.", Speaker::died, Columns::written)
            .inferred()
            .plain("same-as", TableContext.SAME_AS, TableContext::sameAs));
  }

  private static Table<?> offices(TableContext context) {
    return context.table(
        "offices",
        "An office that a person held, or was seen in on a day.",
        Speaker.class,
        Speaker::offices,
        context
            .<Speaker, Tenure>items("speaker")
            .words(
                "title",
                "The office.",
                row -> Optional.of(context.dossier().relations().title(row.item())))
            .maybe("office", "Its id in the register.", row -> row.item().is().map(Ref::id))
            .maybe("seen", "A day in it, EDTF.", row -> row.item().seen().map(Edtf::written))
            .maybe("from", "The first day, EDTF.", row -> row.item().from().map(Edtf::written))
            .maybe("to", "The last day, EDTF.", row -> row.item().until().map(Edtf::written))
            .words("because", "How we infer it, where no source says it.", r -> r.item().because())
            .cited(Row::item),
        SPEAKER,
        new Table.Link("office", "register-offices"));
  }

  private static Table<?> statements(TableContext context) {
    return context.table(
        "statements",
        "One utterance, of one or of several together; who spoke stands in voices.",
        Statement.class,
        context
            .<Statement>record()
            .maybe(
                "speaker",
                "The id of the person, if one with a sheet spoke alone.",
                said -> alone(said.speaker(), context))
            .stated("occasion", "The id of the summit or event.", Statement::event, Ref::id)
            .maybe("before", "One before which it was said.", s -> s.before().map(Ref::id))
            .stated("when", "When, EDTF, if not then.", Statement::when, Columns::written)
            .words("gist", "What was said, in words of ours.", s -> Optional.of(s.gist()))
            .word("differ", Differ.class, "What the difference comes to.", Statement::differ)
            .ids("topics", "The ids of its topics.", Statement::topics),
        SPEAKER);
  }

  private static Optional<String> alone(Voice voice, TableContext context) {
    return voice.isJoint()
        ? Optional.empty()
        : context.dossier().relations().person(voice.first()).map(Speaker::id);
  }

  private static Table<?> voices(TableContext context) {
    return context.table(
        "voices",
        "One of those by whom something was said, or who are addressed or meant.",
        Statement.class,
        Spoken::of,
        context
            .<Statement, Spoken>items("statement")
            .plain("does", "Whether somebody speaks or is meant.", row -> row.item().does())
            .needed()
            .oneOf("speaks", "is-meant")
            .maybe(
                "is",
                "The id of a person, an organization or an agreement, or a country code.",
                row -> row.item().who().is().map(Known::written))
            .words(
                "words", "What somebody without a record is called.", r -> r.item().who().words())
            .maybe(
                "side", "For whom those in words.", r -> r.item().who().side().map(Actor::written)),
        new Table.Link("statement", "statements"));
  }

  /** One who speaks, or is meant. */
  private record Spoken(String does, Who who) {

    static List<Spoken> of(Statement said) {
      return Stream.concat(
              said.speaker().all().stream().map(who -> new Spoken("speaks", who)),
              said.about().stream()
                  .flatMap(about -> about.all().stream())
                  .map(who -> new Spoken("is-meant", who)))
          .toList();
    }
  }

  private static Table<?> renditions(TableContext context) {
    return context.table(
        "renditions",
        "A statement as one source gives it.",
        Statement.class,
        Statement::said,
        context
            .<Statement, Rendition>items("statement")
            .plain("source", "The id of the source.", row -> row.item().source().id())
            .needed()
            .maybe(
                "language",
                "The language of its words, if it is known, BCP 47.",
                row ->
                    context
                        .dossier()
                        .find(row.item().source())
                        .flatMap(Source::language)
                        .map(Language::tag))
            .plain("verb", "The source's reporting verb.", row -> row.item().verb())
            .needed()
            .words(
                "verb_says",
                "That verb in ours, where it has one.",
                row -> context.dossier().site().verb(row.item().verb()))
            .maybe(
                "quote",
                "The exact words, in the language of the source, if printed as quoted.",
                row -> row.item().quote())
            .maybe(
                "words",
                "The exact words that carry it, in the language of the source, if not.",
                row -> row.item().words())
            .maybe(
                "elsewhere",
                "Words elsewhere in the source, where none of the passage that carries it were kept:"
                    + " they say something else.",
                row -> row.item().elsewhere())
            .words("says", "What the source says, in words of ours.", row -> row.item().says())
            .maybe("via", "Who the source rests on.", row -> row.item().via().map(Ref::id))
            .words(
                "doubt",
                "Why the words may have been altered.",
                row -> row.item().doubt().map(Rendition.Doubt::because))
            .maybe(
                "doubt_words",
                "The words that give rise to that.",
                row -> row.item().doubt().map(Rendition.Doubt::words))
            .maybe(
                "part",
                "The id of the part of the occasion in which it was said.",
                row -> row.item().part().map(Ref::id))
            .maybe(
                "placed",
                "The words that place it there, if others than its own.",
                row -> row.item().placed())
            .maybe(
                "interpreted",
                "The words that tell of an interpreter.",
                row -> row.item().interpreted())
            .words("note", "What else a reader should know.", row -> row.item().note()),
        new Table.Link("statement", "statements"),
        new Table.Link("source", "sources"),
        new Table.Link("via", "organizations"));
  }
}
