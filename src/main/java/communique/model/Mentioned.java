package communique.model;

import communique.shape.Ref;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sources, people, institutions, places and topics that only hidden records use: they would give
 * those away. What nobody used all along stays.
 *
 * @param all nothing hidden
 * @param left without what is hidden
 */
record Mentioned(Dossier all, Dossier left) {

  /** The ids of those that nothing mentions any more. */
  Set<String> forgotten() {
    Set<String> kept = new HashSet<>();
    Deque<Entry> open = new ArrayDeque<>(left.entries().filter(this::standsByItself).toList());
    while (!open.isEmpty()) {
      Entry entry = open.pop();
      if (kept.add(entry.id())) {
        used(entry).forEach(open::push);
      }
    }
    return left.items().stream()
        .map(Item::id)
        .filter(id -> !kept.contains(id))
        .collect(Collectors.toSet());
  }

  /** What tells of something; else what nobody used, unless all evidence for it is hidden. */
  private boolean standsByItself(Entry entry) {
    Entry before = all.get(Ref.to(Entry.class, entry.id()));
    return !entry.isOnlyNamed()
        || (!isUsed(before) && (isRested(left, entry) || !isRested(all, before)));
  }

  private boolean isUsed(Entry entry) {
    return all.referring(Entry.class, entry).stream().anyMatch(from -> from.uses(entry));
  }

  private static boolean isRested(Dossier dossier, Entry entry) {
    return dossier.relations().sources(entry).stream().anyMatch(entry::uses);
  }

  private Stream<Entry> used(Entry entry) {
    return left.named(entry).stream()
        .map(Ref::id)
        .distinct()
        .flatMap(id -> left.find(Ref.to(Entry.class, id)).stream())
        .filter(entry::uses);
  }
}
