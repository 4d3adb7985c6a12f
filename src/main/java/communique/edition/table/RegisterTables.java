package communique.edition.table;

import communique.model.Actor;
import communique.model.Attendee;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Event;
import communique.model.Known;
import communique.model.Language;
import communique.model.Member;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Series;
import communique.model.Source;
import communique.model.Text;
import communique.model.Topic;
import communique.shape.Ref;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has no sheet: events, sources, institutions, places, topics. */
final class RegisterTables {

  private static final Table.Link SERIES = new Table.Link("series", "organizations");

  private RegisterTables() {}

  static Stream<Table<?>> of(TableContext context) {
    return Stream.of(
        events(context),
        sources(context),
        ties(context),
        organizations(context),
        members(context),
        places(context),
        topics(context),
        offices(context));
  }

  private static Table<?> events(TableContext context) {
    return context.table(
        "events",
        "Something that took place and has no sheet of its own.",
        Event.class,
        context
            .<Event>record()
            .words("title", "Our title.", event -> Optional.of(event.title()))
            .fact("when", "When it took place, EDTF.", Event::when, Columns::day)
            .words(
                "when_as",
                "The words that stand beside that, such as when it began.",
                event -> context.shown(event.when(), Columns::day))
            .fact("place", "The id of the place.", Event::place, Ref::id)
            .fact("medium", "How they met.", Event::medium, Columns::word)
            .maybe(
                "series",
                "The id of the institution of whose meetings it is one.",
                event -> event.series().map(Series::of).map(Ref::id))
            .maybe(
                "number",
                "The how many-th of them it was.",
                event -> event.series().flatMap(Series::number).map(String::valueOf))
            .plain(
                "who",
                "Those there whom the dossier knows: ids and country codes, with spaces between.",
                event ->
                    event.who().stream()
                        .flatMap(one -> one.is().all().stream())
                        .flatMap(one -> one.is().stream())
                        .map(Known::written)
                        .distinct()
                        .collect(Collectors.joining(" ")))
            .ids("about", "The ids of the documents that it belongs to.", Event::about)
            .inferring("who", event -> event.who().stream().anyMatch(Attendee::isInferred))
            .inferred()
            .plain("same-as", TableContext.SAME_AS, TableContext::sameAs),
        SERIES);
  }

  private static Table<?> sources(TableContext context) {
    Language home = context.languages().get(0);
    Function<Text, String> first = text -> text.serving(home, home).words();
    return context.table(
        "sources",
        "A published item that facts rest on.",
        Source.class,
        context
            .<Source>record()
            .stated("publisher", "Who published it.", Source::publisher, first)
            .maybe(
                "publisher_id",
                "The id of the organization of that name, if the register has one: the same that via"
                    + " names.",
                s -> publisher(s, context.dossier()))
            .words("short", "What a mark beside a sentence calls it, if not so.", Source::shortName)
            .stated("title", "Its title as printed.", Source::title, first)
            .plain(
                "author",
                "Who wrote it, in order, parted by semicolons.",
                s -> s.authors().stream().map(first).collect(Collectors.joining("; ")))
            .stated("published", "When, EDTF.", Source::published, Columns::day)
            .word("kind", Source.Kind.class, "What kind of source it is.", Source::kind)
            .plain(
                "side",
                "The side that an official source speaks for: a country code, an id or words.",
                s -> s.side().map(Actor::written).orElse(""))
            .maybe("language", "BCP 47.", source -> source.language().map(Language::tag))
            .typed(
                "url",
                Column.Type.URI,
                "Where it was read.",
                source -> source.url().map(URI::toString).orElse(""))
            .typed(
                "archived",
                Column.Type.URI,
                "Where an archive keeps it.",
                source -> source.archived().map(copy -> copy.url().toString()).orElse(""))
            .maybe(
                "translation-of", "The source it translates.", s -> s.translationOf().map(Ref::id))
            .maybe("read", "When it was read, EDTF.", s -> s.read().map(Edtf::written))
            .words("note", "What else a reader should know.", Source::note)
            .plain("same-as", TableContext.SAME_AS, TableContext::sameAs),
        new Table.Link("translation-of", "sources"),
        new Table.Link("publisher_id", "organizations"));
  }

  /** That of which one of the names is the publisher's, in whatever language. */
  private static Optional<String> publisher(Source source, Dossier dossier) {
    Set<String> names = source.publisher().value().map(RegisterTables::names).orElse(Set.of());
    return dossier.all(Organization.class).stream()
        .filter(
            body ->
                Stream.concat(Stream.of(body.name()), body.nativeName().stream())
                    .anyMatch(name -> !Collections.disjoint(names(name), names)))
        .map(Organization::id)
        .findFirst();
  }

  private static Set<String> names(Text text) {
    return text.wordings().stream().map(Text.Wording::words).collect(Collectors.toSet());
  }

  /**
   * What a source has to do with another.
   *
   * @param because why the two are independent
   */
  private record Tie(String as, Ref<Source> to, Optional<Text> because) {

    static List<Tie> of(Source source) {
      return Stream.concat(
              source.independentOf().stream()
                  .map(one -> new Tie("independent-of", one.source(), Optional.of(one.because()))),
              source.translationOf().stream()
                  .map(original -> new Tie("translation-of", original, Optional.empty())))
          .toList();
    }
  }

  private static Table<?> ties(TableContext context) {
    return context.table(
        "source_relations",
        "What a source has to do with another.",
        Source.class,
        Tie::of,
        context
            .<Source, Tie>items("source")
            .plain(
                "as",
                "Whether it is shown to be independent of the other, or translates it.",
                row -> row.item().as())
            .needed()
            .oneOf("independent-of", "translation-of")
            .plain("to", "The id of the other source.", row -> row.item().to().id())
            .needed()
            .words("because", "Why the two are independent.", row -> row.item().because()),
        new Table.Link("source", "sources"),
        new Table.Link("to", "sources"));
  }

  private static Table<?> organizations(TableContext context) {
    return context.table(
        "organizations",
        "An institution.",
        Organization.class,
        context
            .<Organization>record()
            .words("name", "Its name.", one -> Optional.of(one.name()))
            .maybe("country", "ISO 3166-1 alpha-2.", one -> one.country().map(Country::code))
            .maybe("within", "The one it is part of.", one -> one.within().map(Ref::id))
            .plain("same-as", TableContext.SAME_AS, TableContext::sameAs),
        new Table.Link("within", "organizations"));
  }

  private static Table<?> members(TableContext context) {
    return context.table(
        "members",
        "A state that belongs to an organization.",
        Organization.class,
        Organization::members,
        context
            .<Organization, Member>items("organization")
            .plain("country", "ISO 3166.", row -> row.item().is().code())
            .needed()
            .maybe("from", "From when on, EDTF.", row -> row.item().from().map(Edtf::written))
            .maybe("to", "Until when, EDTF.", row -> row.item().to().map(Edtf::written)),
        new Table.Link("organization", "organizations"));
  }

  private static Table<?> places(TableContext context) {
    return context.table(
        "places",
        "A town, a province, a building.",
        Place.class,
        context
            .<Place>record()
            .words("name", "Its name.", place -> Optional.of(place.name()))
            .maybe("country", "ISO 3166-1 alpha-2.", p -> p.country().map(Country::code))
            .maybe("within", "The place it lies in.", place -> place.within().map(Ref::id))
            .plain("same-as", TableContext.SAME_AS, TableContext::sameAs),
        new Table.Link("within", "places"));
  }

  private static Table<?> offices(TableContext context) {
    return context.table(
        "register-offices",
        "An office that several people hold.",
        Office.class,
        context
            .<Office>record()
            .words("title", "The office.", one -> Optional.of(one.title()))
            .maybe("country", "ISO 3166-1 alpha-2.", one -> one.country().map(Country::code))
            .maybe("of", "The organization it is of.", one -> one.body().map(Ref::id))
            .plain("same-as", TableContext.SAME_AS, TableContext::sameAs),
        new Table.Link("of", "organizations"));
  }

  private static Table<?> topics(TableContext context) {
    return context.table(
        "topics",
        "A matter that statements and agreements are about.",
        Topic.class,
        context
            .<Topic>record()
            .words("name", "Its name.", topic -> Optional.of(topic.name()))
            .plain("same-as", TableContext.SAME_AS, TableContext::sameAs));
  }
}
