package communique.view;

import communique.model.Agreement;
import communique.model.Chosen;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Selection;
import communique.model.Sheet;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.shape.Ref;
import communique.view.TimelineView.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the book of chosen sheets. */
final class Book {

  private final Selection selection;
  private final Chosen chosen;
  private final Homes homes;
  private final List<Statement> told;
  private final PageContext context;
  private final Words words;

  /**
   * A book.
   *
   * @param path its path from the site's root
   */
  Book(Publication publication, Translation translation, String path, Selection selection) {
    this.selection = selection;
    this.chosen = selection.in(publication.dossier());
    this.homes = Homes.of(chosen);
    this.told = chosen.statements();
    this.words = new Words(translation, publication.dossier());
    this.context =
        new PageContext(
            publication,
            words,
            new Addresses(path, translation.folder(), held(chosen, homes, told)));
  }

  /** The sheets, the topics of the index, the events of the timeline, and the statements. */
  private static Map<String, String> held(Chosen chosen, Homes homes, List<Statement> told) {
    Map<String, String> held = new HashMap<>();
    chosen
        .sheets()
        .forEach(sheet -> held.put(Addresses.page(sheet).orElseThrow(), "sheet_" + sheet.id()));
    told.stream()
        .flatMap(statement -> statement.topics().stream())
        .map(Ref::id)
        .forEach(id -> held.put(Addresses.page(Topic.class, id).orElseThrow(), "topic_" + id));
    chosen
        .events()
        .forEach(
            event -> held.put(Addresses.fromRoot(event, chosen.dossier()), "event_" + event.id()));
    Stream.concat(homes.all(chosen.dossier()), told.stream())
        .forEach(
            said -> held.put(Addresses.fromRoot(said, chosen.dossier()), "position_" + said.id()));
    held.remove("");
    return held;
  }

  /** The book. */
  BookView view() {
    List<SummitView> summits =
        chosen.summits().stream().map(one -> new SummitSheet(page(one), one).view()).toList();
    List<AgreementView> agreements =
        agreements().stream().map(one -> new AgreementSheet(page(one), one).view()).toList();
    List<SpeakerView> speakers =
        speakers().stream().map(one -> new SpeakerSheet(page(one), one).view()).toList();
    List<Year> timeline = Timeline.of(context, chosen).years();
    List<TopicView> topics = new Statements(context).byTopic(homes.without(told));
    List<DifferencesView.Differing> differences =
        new DifferencesPage(context).in(differing(), Set.copyOf(told));
    Optional<Edtf> asOf = asOf();
    return new BookView(
        context.head(words.say("book.title"), List.of(), Optional.empty()),
        asOf.map(words::date).orElse(""),
        asOf.flatMap(AsOf::stamp).map(LocalDate::toString).orElse(""),
        choice(),
        summits,
        agreements,
        speakers,
        timeline,
        topics,
        differences,
        context.apparatus().sources(),
        new BookIndex(context, chosen).lines());
  }

  /** In a book about one summit its documents come first, in the order in which it tells them. */
  private List<Agreement> agreements() {
    Stream<Agreement> signed =
        subject()
            .flatMap(one -> one.outcomes().identified().stream())
            .map(one -> context.dossier().get(one.agreement()))
            .filter(chosen.agreements()::contains);
    return Stream.concat(signed, words.sorted(chosen.agreements()).stream()).distinct().toList();
  }

  /** And those who took part in it. */
  private List<Speaker> speakers() {
    Bylines names = new Bylines(context);
    Stream<Speaker> there =
        subject()
            .flatMap(one -> one.participants().stream())
            .flatMap(one -> one.who().all().stream())
            .flatMap(one -> names.person(one).stream())
            .filter(chosen.speakers()::contains);
    return Stream.concat(there, words.sorted(chosen.speakers()).stream()).distinct().toList();
  }

  private Stream<Summit> subject() {
    return chosen.summits().stream().filter(one -> chosen.summits().size() == 1);
  }

  private PageContext page(Sheet sheet) {
    return context.page(said -> homes.isHome(sheet, said));
  }

  /** The sheets, events without one, and with what else the statements told are counted. */
  private List<Entry> differing() {
    Stream<Entry> counted =
        told.stream().flatMap(said -> said.counted().stream()).<Entry>map(context.dossier()::get);
    return Stream.of(chosen.sheets(), chosen.events().stream(), counted)
        .<Entry>flatMap(entries -> entries)
        .distinct()
        .toList();
  }

  private Optional<Edtf> asOf() {
    AsOf asOf = new AsOf(context.dossier());
    return AsOf.newest(
        Stream.<Entry>concat(chosen.sheets(), chosen.events().stream())
            .flatMap(entry -> asOf.of(entry).stream()));
  }

  /** The questions; none if all sheets were asked for. */
  private List<Phrase> choice() {
    List<Phrase> lines = new ArrayList<>();
    add(lines, "book.records", selection.of().stream().map(id -> label(Sheet.class, id)));
    add(lines, "book.topic", selection.topics().stream().map(id -> label(Topic.class, id)));
    add(lines, "book.country", selection.countries().stream().map(words::country));
    add(lines, "book.from", selection.from().stream().map(words::date).map(Phrase::of));
    add(lines, "book.to", selection.to().stream().map(words::date).map(Phrase::of));
    return lines;
  }

  private void add(List<Phrase> lines, String key, Stream<Phrase> asked) {
    Phrase all = words.list(asked.toList());
    if (!all.isEmpty()) {
      lines.add(words.phrase(key, all));
    }
  }

  private Phrase label(Class<? extends Entry> kind, String id) {
    return words.label(context.dossier().get(Ref.to(kind, id)));
  }
}
