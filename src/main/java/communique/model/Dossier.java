package communique.model;

import communique.problem.KeyPath;
import communique.shape.Ref;
import communique.shape.Walk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All entries of a content folder, with every link resolved in both directions, once. */
public final class Dossier {

  private final Site site;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, List<Item>> duplicates = new HashMap<>();
  private final Set<Class<? extends Entry>> unknown;
  private final Map<Class<?>, List<Entry>> byKind;
  private final Map<String, List<Entry>> referring = new HashMap<>();
  private final Map<String, Map<String, List<Named>>> insides = new ConcurrentHashMap<>();
  private Optional<Map<String, List<SourceUse>>> resting = Optional.empty();
  private Optional<Chronicle> chronicle = Optional.empty();

  /**
   * Puts a dossier together.
   *
   * @param items in the order in which a reader should meet them; of two with one id the first
   *     counts
   * @param unknown kinds of which some records' ids could not be read
   */
  public Dossier(Site site, List<Item> items, Set<Class<? extends Entry>> unknown) {
    this.site = site;
    this.unknown = Set.copyOf(unknown);
    for (Item item : items) {
      if (this.items.putIfAbsent(item.id(), item) != null) {
        duplicates.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(item);
      }
    }
    byKind = entries().collect(Collectors.groupingBy(Entry::getClass));
    entries().forEach(this::link);
  }

  private void link(Entry from) {
    Walk.over(
        (Record) from,
        (value, at) -> {
          if (value instanceof Ref<?> ref) {
            refer(from, referring.computeIfAbsent(ref.id(), id -> new ArrayList<>()));
          }
        });
  }

  /** An entry is walked over as a whole, so it is the last one if it is there already. */
  private static void refer(Entry from, List<Entry> all) {
    if (all.isEmpty() || all.get(all.size() - 1) != from) {
      all.add(from);
    }
  }

  /** The settings. */
  public Site site() {
    return site;
  }

  /** The time zone of the desk. */
  public ZoneId zone() {
    return site.timeZone().orElse(ZoneOffset.UTC);
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
    return items.values().stream().flatMap(item -> item.entry().stream());
  }

  /** Every entry of a kind, or of a sealed family of kinds. */
  public <T extends Entry> List<T> all(Class<T> kind) {
    Stream<Entry> candidates =
        kind.isRecord() ? byKind.getOrDefault(kind, List.of()).stream() : entries();
    return candidates.filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The item with that id, its entry read or not. */
  public Optional<Item> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** Every item with that id: more than one only while an error stands. */
  public Stream<Item> itemsWith(String id) {
    return Stream.concat(item(id).stream(), duplicates.getOrDefault(id, List.of()).stream());
  }

  /** Every id in the dossier. */
  public Collection<Item> items() {
    return List.copyOf(items.values());
  }

  /** Where an entry stands in its file. */
  public KeyPath origin(Entry entry) {
    Item item = items.get(entry.id());
    if (item == null) {
      throw new IllegalArgumentException("not an entry of this dossier: " + entry.id());
    }
    return item.origin();
  }

  /** The entry that a link leads to, if there is one of the right kind. */
  public <T> Optional<T> find(Ref<T> ref) {
    return item(ref.id()).flatMap(Item::entry).filter(ref.kind()::isInstance).map(ref.kind()::cast);
  }

  /** What readers of a language see of the entry with that id; the id if there is none. */
  public String called(String id, Language reader) {
    return find(Ref.to(Entry.class, id))
        .map(entry -> entry.label().serving(reader, site.language()).words())
        .orElse(id);
  }

  /** The words of a passage as a page in the language of the site shows them. */
  public String told(Prose.Passage passage) {
    return passage.told(id -> called(id, site.language()));
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
    return around(from)
        .flatMap(entry -> byId(entry).getOrDefault(id, List.of()).stream())
        .filter(kind::isInstance);
  }

  private Map<String, List<Named>> byId(Entry entry) {
    return insides.computeIfAbsent(
        entry.id(), id -> inside(entry).collect(Collectors.groupingBy(Named::id)));
  }

  /** What stands inside an entry, or inside its occasion, and can be linked to from there. */
  public Stream<Named> local(Entry from, Class<?> kind) {
    return around(from).flatMap(this::inside).filter(kind::isInstance);
  }

  private Stream<Entry> around(Entry from) {
    return Stream.concat(Stream.of(from), from.occasion().flatMap(this::find).stream());
  }

  private Stream<Named> inside(Entry entry) {
    return Stream.concat(entry.claims().stream(), entry.parts().stream());
  }

  /** The entry that a link leads to; fails if a check has let a broken link through. */
  public <T> T get(Ref<T> ref) {
    return find(ref)
        .orElseThrow(() -> new IllegalStateException("no " + ref.kind() + " " + ref.id()));
  }

  /** The entries of a kind that link to an entry, in the order of the dossier. */
  public <T extends Entry> List<T> referring(Class<T> kind, Entry to) {
    return referring.getOrDefault(to.id(), List.of()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** What rests on each source, by its id: found out once, when it is first asked for. */
  synchronized Map<String, List<SourceUse>> resting() {
    if (resting.isEmpty()) {
      resting = Optional.of(SourceUse.in(this));
    }
    return resting.get();
  }

  /** How much took place when: found out once, when it is first asked for. */
  public synchronized Chronicle chronicle() {
    if (chronicle.isEmpty()) {
      chronicle = Optional.of(new Chronicle(this));
    }
    return chronicle.get();
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
    return unknown.isEmpty() && items.values().stream().allMatch(i -> i.entry().isPresent());
  }

  /** The dossier as that reader may see it. */
  public Publication asSeenBy(Reader reader) {
    return new Redaction(this, reader).publication();
  }

  /** The same settings around other items. */
  Dossier with(List<Item> others) {
    return new Dossier(site, others, Set.of());
  }
}
