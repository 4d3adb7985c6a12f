package communique.edition.table;

import communique.model.Country;
import communique.model.Edtf;
import communique.model.Event;
import communique.model.Language;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Source;
import communique.model.Text;
import communique.model.Topic;
import communique.shape.Ref;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has no sheet: events, sources, institutions, places, topics. */
final class RegisterTables {

  private RegisterTables() {}

  static Stream<Table<?>> of(Shelf shelf) {
    return Stream.of(
        events(shelf), sources(shelf), organizations(shelf), places(shelf), topics(shelf));
  }

  private static Table<?> events(Shelf shelf) {
    return shelf.table(
        "events",
        "Something that took place and has no sheet of its own.",
        Event.class,
        shelf
            .<Event>record()
            .words("title", "Our title.", event -> Optional.of(event.title()))
            .fact("when", "When it took place, EDTF.", Event::when, Columns::written)
            .fact("place", "The id of the place.", Event::place, Ref::id)
            .ids("who", "The ids of the people there.", Event::who)
            .inferred());
  }

  private static Table<?> sources(Shelf shelf) {
    Language home = shelf.languages().get(0);
    Function<Text, String> first = text -> text.serving(home, home).words();
    return shelf.table(
        "sources",
        "A published item that facts rest on.",
        Source.class,
        shelf
            .<Source>record()
            .stated("publisher", "Who published it.", Source::publisher, first)
            .stated("title", "Its title as printed.", Source::title, first)
            .stated("published", "When, EDTF.", Source::published, Columns::written)
            .word("kind", "What kind of source it is.", Source::kind)
            .maybe("language", "BCP 47.", source -> source.language().map(Language::tag))
            .typed(
                "url",
                Column.Type.URI,
                "Where it was read.",
                source -> source.url().map(URI::toString).orElse(""))
            .maybe("read", "When it was read, EDTF.", s -> s.read().map(Edtf::written)));
  }

  private static Table<?> organizations(Shelf shelf) {
    return shelf.table(
        "organizations",
        "An institution.",
        Organization.class,
        shelf
            .<Organization>record()
            .words("name", "Its name.", one -> Optional.of(one.name()))
            .maybe("country", "ISO 3166-1 alpha-2.", one -> one.country().map(Country::code))
            .maybe("within", "The one it is part of.", one -> one.within().map(Ref::id)),
        new Table.Link("within", "organizations"));
  }

  private static Table<?> places(Shelf shelf) {
    return shelf.table(
        "places",
        "A town, a province, a building.",
        Place.class,
        shelf
            .<Place>record()
            .words("name", "Its name.", place -> Optional.of(place.name()))
            .maybe("country", "ISO 3166-1 alpha-2.", p -> p.country().map(Country::code))
            .maybe("within", "The place it lies in.", place -> place.within().map(Ref::id)),
        new Table.Link("within", "places"));
  }

  private static Table<?> topics(Shelf shelf) {
    return shelf.table(
        "topics",
        "A matter that statements and agreements are about.",
        Topic.class,
        shelf.<Topic>record().words("name", "Its name.", topic -> Optional.of(topic.name())));
  }
}
