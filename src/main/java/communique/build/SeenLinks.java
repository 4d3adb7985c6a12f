package communique.build;

import communique.output.PageLinks;
import communique.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The links of the pages that somebody looks at. One thread judges them, after the pages were
 * answered; many may ask what it found.
 */
final class SeenLinks {

  private final PageLinks links;
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final Map<String, Problems> judged = new ConcurrentHashMap<>();

  SeenLinks(PageLinks links) {
    this.links = links;
  }

  /** What is known to be wrong with the links of a page that somebody looks at. */
  Problems of(String page) {
    Optional<Problems> known = Optional.ofNullable(judged.get(page));
    if (known.isEmpty()) {
      waiting.add(page);
    }
    return known.orElse(Problems.none());
  }

  /** Whether pages wait for being judged. */
  boolean areWaiting() {
    return !waiting.isEmpty();
  }

  /** Judges the pages that wait; whether anything is wrong with one of them. */
  boolean judge() {
    boolean found = false;
    for (String page : List.copyOf(waiting)) {
      Problems problems = links.of(page);
      judged.put(page, problems);
      waiting.remove(page);
      found |= !problems.list().isEmpty();
    }
    return found;
  }
}
