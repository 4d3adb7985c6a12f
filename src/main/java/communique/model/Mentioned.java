package communique.model;

import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * People, institutions, places and topics that only what is known later tells of: nobody could list
 * them before. Who was unmentioned all along stays.
 *
 * @param released all that may be told at some time
 * @param known what of it is known
 */
record Mentioned(Dossier released, Dossier known) {

  /** What is known, without those that nothing in it mentions any more. */
  Dossier alone() {
    Set<String> kept = new HashSet<>();
    Deque<Entry> open = new ArrayDeque<>(known.entries().filter(this::standsByItself).toList());
    while (!open.isEmpty()) {
      Entry entry = open.pop();
      if (kept.add(entry.id())) {
        named(entry).forEach(open::push);
      }
    }
    return kept.size() == known.items().size()
        ? known
        : known.with(known.items().stream().filter(item -> kept.contains(item.id())).toList());
  }

  /** What tells of something, has evidence left, or has lost nothing. */
  private boolean standsByItself(Entry entry) {
    return !entry.isOnlyNamed()
        || !known.relations().sources(entry).isEmpty()
        || (released.relations().sources(before(entry)).isEmpty() && !isNamed(before(entry)));
  }

  private Entry before(Entry entry) {
    return released.get(Ref.to(Entry.class, entry.id()));
  }

  private boolean isNamed(Entry entry) {
    return !released.referring(Entry.class, entry).isEmpty();
  }

  private Stream<Entry> named(Entry entry) {
    Set<String> ids = new HashSet<>();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Ref<?> ref) {
            ids.add(ref.id());
          }
        });
    return ids.stream().flatMap(id -> known.find(Ref.to(Entry.class, id)).stream());
  }
}
