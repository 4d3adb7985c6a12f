package communique.model;

import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of a dossier, and what names what among them. Thread-safe once it is made. */
final class Linked {

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, List<Item>> duplicates = new HashMap<>();
  private final Map<Class<?>, List<Entry>> byKind;
  private final Map<String, List<Entry>> naming = new HashMap<>();
  private final Map<String, Map<Class<?>, List<Entry>>> ofKind = new ConcurrentHashMap<>();
  private final Map<String, List<Ref<?>>> named = new HashMap<>();
  private final Map<String, Map<String, List<Named>>> insides = new ConcurrentHashMap<>();

  /** Links nothing. */
  Linked() {
    this.byKind = Map.of();
  }

  /**
   * Links items; of two with one id the first counts.
   *
   * @param before knows what the very same entries name: to find that out is the dear part
   */
  Linked(List<Item> all, Linked before) {
    for (Item item : all) {
      if (items.putIfAbsent(item.id(), item) != null) {
        duplicates.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(item);
      }
    }
    byKind = entries().collect(Collectors.groupingBy(Entry::getClass));
    entries().forEach(entry -> link(entry, before.named(entry)));
  }

  private void link(Entry from, List<Ref<?>> refs) {
    named.put(from.id(), refs);
    refs.forEach(ref -> name(from, naming.computeIfAbsent(ref.id(), id -> new ArrayList<>())));
  }

  private static List<Ref<?>> namedIn(Entry entry) {
    Set<Ref<?>> refs = new LinkedHashSet<>();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Ref<?> ref) {
            refs.add(ref);
          }
        });
    return List.copyOf(refs);
  }

  /** An entry is walked over as a whole, so it is the last one if it is there already. */
  private static void name(Entry from, List<Entry> all) {
    if (all.isEmpty() || all.get(all.size() - 1) != from) {
      all.add(from);
    }
  }

  Collection<Item> items() {
    return Collections.unmodifiableCollection(items.values());
  }

  Optional<Item> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  List<Item> duplicates(String id) {
    return duplicates.getOrDefault(id, List.of());
  }

  /** Every entry that could be read. */
  Stream<Entry> entries() {
    return items.values().stream().flatMap(item -> item.entry().stream());
  }

  /** Every entry of a kind, or of a sealed family of kinds. */
  <T> List<T> all(Class<T> kind) {
    Stream<Entry> candidates =
        kind.isRecord() ? byKind.getOrDefault(kind, List.of()).stream() : entries();
    return candidates.filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The entries of a kind that name what has that id. Many pages ask for the same ones. */
  @SuppressWarnings("unchecked") // All of them are of the kind.
  <T extends Entry> List<T> naming(Class<T> kind, String id) {
    return (List<T>)
        ofKind
            .computeIfAbsent(id, key -> new ConcurrentHashMap<>())
            .computeIfAbsent(kind, key -> naming(id).filter(kind::isInstance).toList());
  }

  private Stream<Entry> naming(String id) {
    return naming.getOrDefault(id, List.of()).stream();
  }

  /** What an entry names anywhere, each once; it may be an entry that is not among these. */
  List<Ref<?>> named(Entry entry) {
    boolean isHere = item(entry.id()).flatMap(Item::entry).filter(e -> e == entry).isPresent();
    return isHere ? named.getOrDefault(entry.id(), List.of()) : namedIn(entry);
  }

  /** What stands inside an entry and has that id. */
  Stream<Named> inside(Entry entry, String id) {
    return insides
        .computeIfAbsent(entry.id(), key -> inside(entry).collect(Collectors.groupingBy(Named::id)))
        .getOrDefault(id, List.of())
        .stream();
  }

  /** What stands inside an entry. */
  static Stream<Named> inside(Entry entry) {
    return Stream.concat(entry.claims().stream(), entry.parts().stream());
  }
}
