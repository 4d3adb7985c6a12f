package communique.model;

import communique.picture.Look;
import communique.picture.PictureFile;
import communique.picture.Plate;
import communique.problem.KeyPath;
import communique.shape.Ref;
import communique.trace.Question;
import communique.trace.Question.Asks;
import communique.trace.Trace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All entries of a content folder, with every link resolved in both directions, once. Nothing of it
 * is reached but by a question, and each question is put to the trace: so it is known of a page
 * what it was made from, see {@link #heardBy}.
 */
public final class Dossier {

  private final Site site;
  private final Linked linked;
  private final Set<Class<? extends Entry>> unknown;
  private final Derived derived;
  private final Pictures pictures;
  private final Trace trace;

  /**
   * Puts a dossier together.
   *
   * @param items in the order in which a reader should meet them; of two with one id the first
   *     counts
   * @param unknown kinds of which some records' ids could not be read
   */
  public Dossier(Site site, List<Item> items, Set<Class<? extends Entry>> unknown) {
    this(site, items, unknown, new Linked(), Pictures.NONE);
  }

  private Dossier(
      Site site,
      List<Item> items,
      Set<Class<? extends Entry>> unknown,
      Linked before,
      Pictures pictures) {
    this.site = site;
    this.pictures = pictures;
    this.linked = new Linked(items, before);
    this.unknown = Set.copyOf(unknown);
    this.trace = Trace.none();
    this.derived = new Derived(this);
  }

  private Dossier(Dossier same, Pictures pictures, Trace trace) {
    this.site = same.site;
    this.pictures = pictures;
    this.linked = same.linked;
    this.unknown = same.unknown;
    this.derived = same.derived;
    this.trace = trace;
  }

  /** The same dossier; what it is asked is put to the trace. */
  public Dossier heardBy(Trace listener) {
    return new Dossier(this, pictures, listener);
  }

  /** The same dossier with these files of pictures. */
  public Dossier with(Pictures files) {
    return new Dossier(this, files, trace);
  }

  /** Puts a question of the publication to the trace. */
  void ask(Question question) {
    trace.ask(question);
  }

  private void ask(Asks asks, Class<?> kind, String about) {
    trace.ask(new Question(asks, kind.getSimpleName(), about));
  }

  /** The settings. */
  public Site site() {
    ask(Question.of(Asks.SETTINGS));
    return site;
  }

  /** The time zone of the desk. */
  public ZoneId zone() {
    return site().timeZone().orElse(ZoneOffset.UTC);
  }

  /** The day at the desk at that reader's moment. */
  public LocalDate today(Reader reader) {
    return dayOf(reader.asOf());
  }

  /** The day at the desk at that moment. */
  LocalDate dayOf(Instant moment) {
    return moment.atZone(zone()).toLocalDate();
  }

  /** Every entry that could be read. */
  public Stream<Entry> entries() {
    ask(Asks.ALL, Entry.class, "");
    return linked.entries();
  }

  /** Every entry of a kind, or of a sealed family of kinds. */
  public <T extends Entry> List<T> all(Class<T> kind) {
    ask(Asks.ALL, kind, "");
    return linked.all(kind);
  }

  /** The item with that id, its entry read or not. */
  public Optional<Item> item(String id) {
    trace.ask(Question.of(Asks.RECORD, id));
    return linked.item(id);
  }

  /** Every item with that id: more than one only while an error stands. */
  public Stream<Item> itemsWith(String id) {
    return Stream.concat(item(id).stream(), linked.duplicates(id).stream());
  }

  /** Every id in the dossier. */
  public Collection<Item> items() {
    ask(Asks.ALL, Entry.class, "");
    return linked.items();
  }

  /** Where an entry stands in its file. */
  public KeyPath origin(Entry entry) {
    trace.ask(Question.of(Asks.ORIGIN, entry.id()));
    return linked
        .item(entry.id())
        .orElseThrow(
            () -> new IllegalArgumentException("not an entry of this dossier: " + entry.id()))
        .origin();
  }

  /** The entry that a link leads to, if there is one of the right kind. */
  public <T> Optional<T> find(Ref<T> ref) {
    Optional<Entry> found = item(ref.id()).flatMap(Item::entry);
    return found.isPresent() && ref.kind().isInstance(found.get())
        ? Optional.of(ref.kind().cast(found.get()))
        : Optional.empty();
  }

  /** What readers of a language see of the entry with that id; the id if there is none. */
  public String called(String id, Language reader) {
    return find(Ref.to(Entry.class, id))
        .map(entry -> entry.label().serving(reader, site().language()).words())
        .orElse(id);
  }

  /** The words of a passage as a page in the language of their text shows them. */
  public String told(Body.InLanguage text, Prose.Passage passage) {
    return passage.told(id -> called(id, text.languageOr(site().language())));
  }

  /** What a link inside an entry leads to: the entry's own claims come before other entries. */
  public <T extends Named> Optional<T> find(Entry from, Ref<T> ref) {
    return local(from, ref.kind(), ref.id())
        .filter(ref.kind()::isInstance)
        .map(ref.kind()::cast)
        .findFirst()
        .or(() -> find(ref));
  }

  /** Whether a link inside an entry leads to what stands inside that entry too. */
  public boolean isLocal(Entry from, Ref<?> ref) {
    return local(from, ref.kind(), ref.id()).findAny().isPresent();
  }

  private Stream<Named> local(Entry from, Class<?> kind, String id) {
    return around(from).flatMap(entry -> linked.inside(entry, id)).filter(kind::isInstance);
  }

  /** What stands inside an entry, or inside its occasion, and can be linked to from there. */
  public Stream<Named> local(Entry from, Class<?> kind) {
    return around(from).flatMap(Linked::inside).filter(kind::isInstance);
  }

  private Stream<Entry> around(Entry from) {
    return Stream.concat(Stream.of(from), from.occasion().flatMap(this::find).stream());
  }

  /** The entry that a link leads to; fails if a check has let a broken link through. */
  public <T> T get(Ref<T> ref) {
    return find(ref)
        .orElseThrow(() -> new IllegalStateException("no " + ref.kind() + " " + ref.id()));
  }

  /** The entries of a kind that link to an entry, in the order of the dossier. */
  public <T extends Entry> List<T> referring(Class<T> kind, Entry to) {
    return naming(kind, to.id());
  }

  <T extends Entry> List<T> naming(Class<T> kind, String id) {
    ask(Asks.NAMING, kind, id);
    return linked.naming(kind, id);
  }

  /** The sources that an entry cites anywhere, each once. */
  List<Source> cited(Entry entry) {
    return named(entry).stream()
        .filter(ref -> ref.kind() == Source.class)
        .flatMap(ref -> find(Ref.to(Source.class, ref.id())).stream())
        .toList();
  }

  /** What an entry names anywhere, each once, whether it is there or not. */
  List<Ref<?>> named(Entry entry) {
    return linked.named(entry);
  }

  /** What of each record rests on the source with that id, in the order of the dossier. */
  List<SourceUse> uses(String source) {
    trace.ask(Question.of(Asks.USES, source));
    return derived.uses(source);
  }

  /** What marks call a source, so that it is not taken for another one of the dossier. */
  public ShortName shortName(Source source) {
    trace.ask(Question.of(Asks.SHORT_NAME, source.id()));
    return derived
        .shortName(source.id())
        .orElseThrow(
            () -> new IllegalArgumentException("not a source of this dossier: " + source.id()));
  }

  /** For whom something was said on the topic with that id, or on none, anywhere. */
  public OnBehalf onBehalf(String topic) {
    trace.ask(Question.of(Asks.ON_BEHALF, topic));
    return derived.onBehalf(topic);
  }

  /** All countries, and all pairs of them. */
  CountrySurvey survey() {
    ask(Asks.ALL, Entry.class, "");
    return derived.survey();
  }

  /** What there is of the country with that code; nothing if there is nothing. */
  public Optional<CountryProfile> profile(String code) {
    trace.ask(Question.of(Asks.COUNTRY, code));
    return derived.profile(code);
  }

  /** What there is of an organization of the dossier. */
  public OrganizationProfile profile(Organization organization) {
    trace.ask(Question.of(Asks.ORGANIZATION, organization.id()));
    return derived
        .organization(organization.id())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not an organization of this dossier: " + organization.id()));
  }

  /** What is between two countries, see {@link CountryPair#slug}; nothing if they make no pair. */
  public Optional<CountryRelations> between(String pair) {
    trace.ask(Question.of(Asks.BETWEEN, pair));
    return derived.between(pair);
  }

  /**
   * Whether a list has more in some time than that, and not all of it in one shorter time.
   *
   * @param most a number of what is listed
   * @param steps those of the {@link TimePlace} of the shorter time, from the year on
   * @param level how many of them name the longer time; 0 for all times
   */
  public boolean isMore(ByTime list, int most, List<String> steps, int level) {
    trace.ask(new Question(Asks.MORE, list + " " + most + " " + level, String.join("/", steps)));
    Chronicle chronicle = derived.chronicle(list);
    int all = chronicle.in(steps.subList(0, level));
    return all > most && all > chronicle.in(steps);
  }

  /** The files of pictures, of sheets that a reader may not see, too: for checks and renderers. */
  public Pictures pictures() {
    ask(Question.of(Asks.PICTURE));
    return pictures;
  }

  /** The picture of a sheet; nothing if it has none, or none that can be shown. */
  public Optional<Illustration> illustration(Sheet sheet) {
    return sheet
        .picture()
        .flatMap(
            one ->
                picture(one.file().written())
                    .map(file -> Plate.of(file, one.focus().map(Focus::centre)))
                    .map(plates -> new Illustration(sheet.id(), one, plates)));
  }

  /** What is shown by the picture of that name, if it can be shown. */
  Optional<PictureFile> picture(String name) {
    trace.ask(Question.of(Asks.PICTURE, name));
    return pictures.find(name).flatMap(Look::picture);
  }

  /** What follows from the links. */
  public Relations relations() {
    return new Relations(this);
  }

  /** Whether what a link leads to may be in a file, or in an occasion, that could not be read. */
  public boolean mayHoldUnread(Optional<Entry> from, Class<?> kind) {
    boolean unreadOccasion =
        from.flatMap(Entry::occasion)
            .flatMap(ref -> item(ref.id()))
            .filter(item -> item.entry().isEmpty())
            .isPresent();
    return (kind == Part.class && unreadOccasion)
        || unknown.stream().anyMatch(lost -> kind.isAssignableFrom(lost));
  }

  /** Whether every record could be read. */
  public boolean isWhole() {
    return unknown.isEmpty() && items().stream().allMatch(i -> i.entry().isPresent());
  }

  /** The dossier as that reader may see it. */
  public Publication asSeenBy(Reader reader) {
    return new Redaction(this, reader).publication();
  }

  /** The same settings around other items. */
  Dossier with(List<Item> others) {
    return again(site, others, Set.of());
  }

  /**
   * A dossier after an edit, linked as one from nothing is; over the entries that are the very same
   * nobody walks again.
   *
   * @param items see {@link #Dossier(Site, List, Set)}
   */
  public Dossier again(Site now, List<Item> items, Set<Class<? extends Entry>> lost) {
    return new Dossier(now, items, lost, linked, pictures);
  }
}
