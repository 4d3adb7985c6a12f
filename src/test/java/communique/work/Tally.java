package communique.work;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts of work by the name of what was done. Several threads may count at once. */
class Tally {

  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  /** Once more. */
  void add(String what) {
    add(what, 1);
  }

  /** So much more. */
  void add(String what, long more) {
    counts.computeIfAbsent(what, name -> new LongAdder()).add(more);
  }

  /** What was counted, and from now on everything anew. */
  Map<String, Long> take() {
    Map<String, Long> taken = new TreeMap<>();
    counts.forEach((what, count) -> taken.put(what, count.sum()));
    counts.clear();
    return taken;
  }
}
