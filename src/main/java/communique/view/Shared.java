package communique.view;

import communique.model.Citation;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The evidence that most of many things have in common: it is told once for all of them, and beside
 * each only what it has of its own.
 *
 * @param most what carries most of them; empty if nothing carries more than one
 */
record Shared(List<Citation> most) {

  /** Each thing keeps its own. */
  static final Shared NONE = new Shared(List.of());

  /** What these have in common. */
  static Shared of(Collection<List<Citation>> all) {
    Map<List<Citation>, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getValue))
        .filter(often -> often.getValue() > 1)
        .map(often -> new Shared(often.getKey()))
        .orElse(NONE);
  }

  /** What is told beside one of them. */
  List<Citation> beside(List<Citation> own) {
    return own.equals(most) ? List.of() : own;
  }
}
