package communique.model;

import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one walk over an entry finds: the walk is the dear part of linking, and of telling what a
 * reader may not see.
 *
 * @param ids what it names anywhere, each once, in order
 * @param sources the sources among them
 * @param acts what in it is told of a day that may be hidden: {@link StatusChange}s, and {@link
 *     Editorial.Comparison}s
 */
record Mentions(List<String> ids, List<String> sources, List<Object> acts) {

  /** Copies the lists. */
  Mentions {
    ids = List.copyOf(ids);
    sources = List.copyOf(sources);
    acts = List.copyOf(acts);
  }

  /** Walks over an entry. */
  static Mentions in(Entry entry) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    List<Object> acts = new ArrayList<>();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Ref<?> ref) {
            ids.add(ref.id());
            if (ref.kind() == Source.class) {
              sources.add(ref.id());
            }
          } else if (value instanceof StatusChange) {
            acts.add(value);
          } else if (value instanceof Editorial editorial) {
            editorial.verified().map(Editorial.Comparison::new).ifPresent(acts::add);
          }
        });
    return new Mentions(List.copyOf(ids), List.copyOf(sources), acts);
  }

  /** Whether any of it is hidden. */
  boolean anyOf(Set<String> hidden, Predicate<Object> hiddenValue) {
    return (!hidden.isEmpty() && ids.stream().anyMatch(hidden::contains))
        || acts.stream().anyMatch(hiddenValue);
  }
}
