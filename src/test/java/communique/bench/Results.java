package communique.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What was measured. */
final class Results {

  /** What was done by whom with what. */
  record Key(Subject.Shape shape, int sheets, Task task, String generator) {}

  private final Map<Key, List<Measured>> runs = new LinkedHashMap<>();

  /** One run more. */
  void add(Key key, Measured run) {
    runs.computeIfAbsent(key, any -> new ArrayList<>()).add(run);
  }

  /** The keys in the order in which they were first met. */
  Collection<Key> keys() {
    return runs.keySet();
  }

  /** The median of each figure, if it was measured. */
  Optional<Measured> median(Key key) {
    return Optional.ofNullable(runs.get(key))
        .map(
            all ->
                new Measured(
                    median(all, Measured::wall),
                    median(all, Measured::processor),
                    (long) median(all, Measured::memory),
                    (long) median(all, Measured::files),
                    (long) median(all, Measured::bytes)));
  }

  private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    return median(runs.stream().mapToDouble(figure).boxed().toList());
  }

  /** The middle one, or the mean of the two in the middle. */
  static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** Every run on a line, as CSV. */
  String csv() {
    String head = "shape,sheets,task,generator,wall,processor,memory,files,bytes\n";
    return head
        + runs.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(run -> line(entry.getKey(), run)))
            .collect(Collectors.joining());
  }

  private static String line(Key key, Measured run) {
    return "%s,%d,%s,%s,%.3f,%.2f,%d,%d,%d%n"
        .formatted(
            key.shape(),
            key.sheets(),
            key.task(),
            key.generator(),
            run.wall(),
            run.processor(),
            run.memory(),
            run.files(),
            run.bytes());
  }
}
