package communique.edition.table;

import communique.edition.data.Kinds;
import communique.model.Agreement;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Text;
import communique.model.Topic;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What records are called in each language, and what they are about. */
final class NameTables {

  private NameTables() {}

  static Stream<Table<?>> of(TableContext context) {
    return Stream.of(names(context), subjects(context));
  }

  /**
   * A name.
   *
   * @param as what kind of name
   * @param language its language; nothing of a spelling in use
   */
  private record Name(String as, Optional<Language> language, String words) {}

  private static Table<Row<Entry, Name>> names(TableContext context) {
    Dossier dossier = context.dossier();
    return new Table<>(
        "names",
        "A name of somebody or something, in one language.",
        context
            .released(
                context
                    .<Entry, Name>items("record")
                    .plain("kind", "The kind of the record.", row -> Kinds.of(row.of()))
                    .needed()
                    .plain(
                        "as",
                        "name, the one that we print; native, in its own script; sort, what it is sorted by; spelling, one in use.",
                        row -> row.item().as())
                    .needed()
                    .oneOf("name", "native", "sort", "spelling")
                    .maybe("language", "BCP 47.", row -> row.item().language().map(Language::tag))
                    .plain("name", "The words.", row -> row.item().words())
                    .needed(),
                Row::of)
            .list(),
        List.of("record", "number"),
        List.of(),
        () ->
            Stream.of(
                    dossier.all(Speaker.class),
                    dossier.all(Organization.class),
                    dossier.all(Office.class),
                    dossier.all(Place.class),
                    dossier.all(Topic.class))
                .flatMap(List::stream)
                .flatMap(
                    entry ->
                        Row.numbered(entry, names(entry, dossier.site().language()).toList())));
  }

  private static Stream<Name> names(Entry entry, Language home) {
    Optional<Text> own =
        entry instanceof Speaker speaker
            ? speaker.nativeName()
            : entry instanceof Organization body
                ? body.nativeName()
                : entry instanceof Office office
                    ? office.nativeName()
                    : entry instanceof Place place ? place.nativeName() : Optional.empty();
    Stream<Name> spellings =
        entry instanceof Speaker speaker
            ? speaker.spellings().stream().map(name -> new Name("spelling", Optional.empty(), name))
            : Stream.of();
    Stream<Name> sorted =
        entry instanceof Speaker speaker
            ? speaker.sort().stream().flatMap(text -> names("sort", text, home))
            : Stream.of();
    return Stream.of(
            names("name", entry.label(), home),
            own.stream().flatMap(text -> names("native", text, home)),
            sorted,
            spellings)
        .flatMap(all -> all);
  }

  private static Stream<Name> names(String as, Text text, Language home) {
    return text.wordings().stream()
        .map(one -> new Name(as, Optional.of(one.languageOr(home)), one.words()));
  }

  /**
   * What something is about.
   *
   * @param claim the id of the claim; empty if it is the record
   */
  private record Subject(String claim, String topic) {}

  private static Table<Row<Entry, Subject>> subjects(TableContext context) {
    return new Table<>(
        "subjects",
        "A topic that a statement, an agreement or a claim is about.",
        context
            .released(
                context
                    .<Entry, Subject>items("record")
                    .plain("kind", "The kind of the record.", row -> Kinds.of(row.of()))
                    .needed()
                    .plain(
                        "claim",
                        "The id of the claim inside the record, as in claims; empty if it is the"
                            + " record itself.",
                        row -> row.item().claim())
                    .plain("topic", "The id of the topic.", row -> row.item().topic())
                    .needed(),
                Row::of)
            .list(),
        List.of("record", "number"),
        List.of(new Table.Link("topic", "topics")),
        () ->
            context
                .dossier()
                .entries()
                .flatMap(entry -> Row.numbered(entry, subjects(entry).distinct().toList())));
  }

  private static Stream<Subject> subjects(Entry entry) {
    List<Ref<Topic>> own =
        entry instanceof Statement said
            ? said.topics()
            : entry instanceof Agreement agreement ? agreement.topics() : List.of();
    return Stream.concat(
        subjects("", own),
        entry.claims().stream().flatMap(claim -> subjects(claim.id(), claim.topics())));
  }

  private static Stream<Subject> subjects(String claim, List<Ref<Topic>> topics) {
    return topics.stream().map(topic -> new Subject(claim, topic.id()));
  }
}
