package communique.view;

import communique.model.Change;
import communique.model.CountryProfile;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Statement;
import communique.model.Topic;
import communique.model.Withdrawn;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The latest sheets, the changes of published records, and what was withdrawn, for feed readers.
 *
 * @param base the address of the site, with a slash at its end
 */
record Feed(PageContext context, String base) {

  /** The beginning of time for a feed that tells nothing yet. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  /** Of one thing there is not that much news. */
  private static final int FEW = 20;

  private static final int LAST_YEAR = 9999;

  /** That of the site. */
  FeedView view(String path) {
    Changes changes = new Changes(context);
    return view(
        new Self("feed", path, "", title()),
        new NewSheets(context).latestFirst(),
        changes.latestFirst(),
        context.publication().withdrawn());
  }

  /** That of a topic: what was said on it, and the records that name it. */
  FeedView view(String path, Topic topic) {
    return view(
        new Self(
            "feed " + topic.id(),
            path,
            Addresses.page(topic).orElseThrow(),
            of(context.marked(topic, context.words().label(topic)))),
        context.dossier().referring(Entry.class, topic).stream());
  }

  /** That of a country: what it agreed on, where it took part, who speaks for it, what was said. */
  FeedView view(String path, CountryProfile profile) {
    return view(
        new Self(
            "feed " + profile.country().code(),
            path,
            Addresses.page(profile.country()),
            of(context.words().country(profile.country()))),
        Stream.of(
                profile.agreements(),
                profile.occasions(),
                profile.speakers(),
                profile.statements(),
                profile.meant())
            .flatMap(List::stream));
  }

  /** What is of one thing only, before the name of the site. */
  private Phrase of(Phrase thing) {
    return context.words().phrase("list.dots", thing, title());
  }

  /**
   * What a feed says of itself.
   *
   * @param id what its lasting name is made of
   * @param path where it lies
   * @param page the page of the same, from the root of its language
   * @param title what it is called
   */
  private record Self(String id, String path, String page, Phrase title) {}

  /** The latest of some records, and what was changed in any of them. */
  private FeedView view(Self self, Stream<? extends Entry> entries) {
    Map<String, Entry> all = new LinkedHashMap<>();
    entries
        .filter(one -> !(one instanceof Change))
        .filter(one -> !Addresses.fromRoot(one, context.dossier()).isEmpty())
        .forEach(one -> all.put(one.id(), one));
    List<Change> changes =
        new Changes(context)
            .latestFirst().stream()
                .filter(change -> all.containsKey(change.record().id()))
                .limit(FEW)
                .toList();
    return view(
        self, new NewSheets(context).latestFirst(all.values().stream(), FEW), changes, List.of());
  }

  private FeedView view(
      Self self, List<NewSheets.Sheet> sheets, List<Change> changed, List<Withdrawn> withdrawn) {
    Changes changes = new Changes(context);
    List<FeedView.Entry> entries =
        Stream.of(
                sheets.stream().map(this::entry),
                changed.stream().map(change -> entry(change, changes.view(change))),
                withdrawn.stream().map(this::entry))
            .flatMap(all -> all)
            .sorted(Comparator.comparing(FeedView.Entry::updated).reversed())
            .toList();
    Words words = context.words();
    return new FeedView(
        name(self.id()),
        base + self.path(),
        page() + self.page(),
        self.title().words(),
        words.called(context.dossier().site().publisher()).words(),
        rights(),
        words.language().tag(),
        entries.stream().map(FeedView.Entry::updated).max(String::compareTo).orElse(NEVER),
        entries);
  }

  /** The same change in another language is another entry. */
  private String name(String id) {
    return new LastingName(context.dossier()).of(id, context.words().language().tag());
  }

  private String rights() {
    return context
        .dossier()
        .site()
        .licence()
        .map(
            terms ->
                Stream.concat(
                        Stream.of(context.words().called(terms.name()).words()),
                        terms.url().stream().map(String::valueOf))
                    .collect(Collectors.joining(" ")))
        .orElse("");
  }

  private String page() {
    return base + context.addresses().folder();
  }

  private Phrase title() {
    return context.words().text(context.dossier().site().title());
  }

  /** A sheet that is verified again is told again. */
  private FeedView.Entry entry(NewSheets.Sheet sheet) {
    Entry entry = sheet.entry();
    return new FeedView.Entry(
        name("sheet " + entry.id()),
        base + context.addresses().folder() + Addresses.fromRoot(entry, context.dossier()),
        called(entry).words(),
        sheet.on().map(Edtf::of).map(this::moment).orElse(NEVER),
        sheet.lead(),
        categories().of(entry));
  }

  /** What was said is told with who said it. */
  private Phrase called(Entry entry) {
    return entry instanceof Statement said
        ? new Bylines(context).said(said)
        : context.marked(entry, context.words().label(entry));
  }

  /** What is left of a withdrawn record: its id, the day and the reason. */
  private FeedView.Entry entry(Withdrawn gone) {
    Words words = context.words();
    String page = Addresses.page(gone.kind(), gone.id()).orElse(Addresses.CHANGES);
    return new FeedView.Entry(
        name("withdrawn " + gone.id()),
        base + context.addresses().folder() + page,
        words.say("list.dots", words.say("withdrawn.kind"), gone.id()),
        moment(Edtf.of(gone.withdrawal().on())),
        words.phrase("change.reason", words.text(gone.withdrawal().reason())).words(),
        List.of());
  }

  private FeedView.Entry entry(Change change, ChangeView view) {
    String summary =
        Stream.of(
                named(view.of()),
                told("change.before", view.before()),
                told("change.after", view.after()),
                told("change.reason", view.reason()))
            .flatMap(List::stream)
            .collect(Collectors.joining(" "));
    return new FeedView.Entry(
        name(change.id()),
        base + context.addresses().folder() + Addresses.fromRoot(change, context.dossier()),
        context.words().phrase("list.dots", view.kind(), view.record().words()).words(),
        moment(change.on()),
        summary,
        context.dossier().find(change.record()).map(categories()::of).orElse(List.of()));
  }

  private Categories categories() {
    return new Categories(context, base);
  }

  private static List<String> named(Phrase of) {
    return of.isEmpty() ? List.of() : List.of(of.words().replaceFirst("[.。]?$", "."));
  }

  private List<String> told(String label, Phrase words) {
    return words.isEmpty() ? List.of() : List.of(context.words().phrase(label, words).words());
  }

  /** A day begins at midnight at the desk. A year has four digits (RFC 3339). */
  private String moment(Edtf on) {
    ZoneId zone = context.dossier().zone();
    return on.time()
        .or(() -> on.firstDay().map(day -> day.atStartOfDay(zone).toOffsetDateTime()))
        .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC))
        .filter(time -> time.getYear() > 0 && time.getYear() <= LAST_YEAR)
        .map(DateTimeFormatter.ISO_INSTANT::format)
        .orElse(NEVER);
  }
}
