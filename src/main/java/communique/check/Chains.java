package communique.check;

import communique.model.Dossier;
import communique.model.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What stands above what: places in places, agreements that follow others. Every record is walked
 * over once, however long a chain is.
 */
final class Chains {

  private final UnaryOperator<Optional<String>> above;
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, List<String>> circles = new HashMap<>();

  /**
   * Walks over all of them.
   *
   * @param above from a record's id to that of the one above it
   */
  Chains(Collection<String> ids, UnaryOperator<Optional<String>> above) {
    this.above = above;
    ids.forEach(this::climb);
  }

  static Chains of(Dossier dossier) {
    return new Chains(
        dossier.entries().map(Entry::id).toList(),
        id ->
            id.flatMap(dossier::item)
                .flatMap(item -> item.entry())
                .flatMap(Entry::above)
                .flatMap(dossier::find)
                .map(Entry::id));
  }

  /** The way from the record back to itself, if it comes first in a circle by the alphabet. */
  Optional<List<String>> circleFrom(String id) {
    return Optional.ofNullable(circles.get(id));
  }

  /** How many stand above the record; what stands in a circle has none. */
  int depth(String id) {
    return depths.getOrDefault(id, 0);
  }

  private void climb(String from) {
    Set<String> way = new LinkedHashSet<>();
    Optional<String> next = Optional.of(from);
    while (next.isPresent() && !depths.containsKey(next.get()) && way.add(next.get())) {
      next = above.apply(next);
    }
    List<String> down = new ArrayList<>(way);
    Collections.reverse(down);
    next.filter(way::contains).ifPresent(back -> close(down, back));
    int depth = next.map(top -> depth(top) + 1).orElse(0);
    for (String id : down) {
      if (!depths.containsKey(id)) {
        depths.put(id, depth++);
      }
    }
  }

  /** The ids from {@code back} to the last of the way are a circle. */
  private void close(List<String> down, String back) {
    List<String> circle = new ArrayList<>(down.subList(0, down.indexOf(back) + 1));
    Collections.reverse(circle);
    circle.forEach(id -> depths.put(id, 0));
    String first = Collections.min(circle);
    Collections.rotate(circle, -circle.indexOf(first));
    circle.add(first);
    circles.put(first, circle);
  }
}
