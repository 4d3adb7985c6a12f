package communique.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final IdentityHashMap<Entry, Mentions> mentions = new IdentityHashMap<>();
  private final Map<String, Map<String, List<Named>>> insides = new ConcurrentHashMap<>();

  /** Links nothing. */
  Linked() {
    this.byKind = Map.of();
  }

  /**
   * Links items; of two with one id the first counts.
   *
   * @param before knows what the very same entries mention
   */
  Linked(List<Item> all, Linked before) {
    for (Item item : all) {
      if (items.putIfAbsent(item.id(), item) != null) {
        duplicates.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(item);
      }
    }
    byKind = entries().collect(Collectors.groupingBy(Entry::getClass));
    entries().forEach(entry -> link(entry, before.mentionsOf(entry)));
  }

  private void link(Entry from, Mentions found) {
    mentions.put(from, found);
    found.ids().forEach(id -> naming.computeIfAbsent(id, key -> new ArrayList<>()).add(from));
  }

  /** What an entry mentions, be it one of these or another. */
  Mentions mentionsOf(Entry entry) {
    Optional<Mentions> known = Optional.ofNullable(mentions.get(entry));
    return known.orElseGet(() -> Mentions.in(entry));
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

  /** Whether each item could be read and no id is there twice. */
  boolean isPlain() {
    return duplicates.isEmpty() && mentions.size() == items.size();
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
