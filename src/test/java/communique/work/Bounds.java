package communique.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What work may cost at most: a table of text with a line for each kind of work and a column for
 * each task.
 *
 * @param tasks the heads of the columns
 * @param most the numbers by the kind of work, one for each task
 */
record Bounds(List<String> tasks, Map<String, List<Long>> most) {

  /** Of those that are not {@linkplain #EXACT exact}, so much more than was counted may be. */
  private static final double ROOM = 1.3;

  /** Nothing but the dossier decides how many these are. */
  private static final List<String> EXACT = List.of(CountedEdition.VIEWS, CountedEdition.RENDERED);

  /**
   * What was counted, as bounds. It is chance how many folders two workers meet in and whether both
   * find the same answer at once, and a style sheet may get a line longer, so the others have room
   * and are rounded up to two digits.
   */
  static Bounds of(Map<String, Map<String, Long>> counted) {
    return table(
        counted, (what, count) -> EXACT.contains(what) ? count : rounded(Math.round(count * ROOM)));
  }

  private static long rounded(long count) {
    long step = 1;
    while (count / step >= 100) {
      step *= 10;
    }
    return (count + step - 1) / step * step;
  }

  private static Bounds table(
      Map<String, Map<String, Long>> counted, ToLongBiFunction<String, Long> bound) {
    Map<String, List<Long>> most = new TreeMap<>();
    for (String what : kinds(counted)) {
      most.put(
          what,
          counted.values().stream()
              .map(counts -> bound.applyAsLong(what, counts.getOrDefault(what, 0L)))
              .toList());
    }
    return new Bounds(List.copyOf(counted.keySet()), most);
  }

  private static TreeSet<String> kinds(Map<String, Map<String, Long>> counted) {
    return counted.values().stream()
        .flatMap(counts -> counts.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Reads a table as {@link #toString} writes it. */
  static Bounds read(Path file) throws IOException {
    List<List<String>> lines =
        Files.readAllLines(file).stream().map(line -> List.of(line.split(" {2,}", -1))).toList();
    Map<String, List<Long>> most = new TreeMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      most.put(line.get(0), tail(line).stream().map(Long::valueOf).toList());
    }
    return new Bounds(tail(lines.get(0)), most);
  }

  private static List<String> tail(List<String> line) {
    return line.subList(1, line.size());
  }

  /** Fails with all that was done more often than it may be. */
  void hold(Map<String, Map<String, Long>> counted) {
    Bounds done = table(counted, (what, count) -> count);
    assertThat(done.tasks).isEqualTo(tasks);
    List<String> over = new ArrayList<>();
    done.most.forEach(
        (what, counts) -> {
          for (int i = 0; i < tasks.size(); i++) {
            long may = most.containsKey(what) ? most.get(what).get(i) : 0;
            if (counts.get(i) > may) {
              over.add("%s, %s: %s, at most %s".formatted(tasks.get(i), what, counts.get(i), may));
            }
          }
        });
    assertThat(over).as("work that has grown").isEmpty();
  }

  @Override
  public String toString() {
    int width = most.keySet().stream().mapToInt(String::length).max().orElse(0);
    Stream<String> lines =
        most.entrySet().stream().map(line -> line(width, line.getKey(), line.getValue()));
    return Stream.concat(Stream.of(line(width, "at most", tasks)), lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String line(int width, String head, List<?> cells) {
    String padded = head + " ".repeat(Math.max(0, width - head.length()));
    return padded + cells.stream().map("  %15s"::formatted).collect(Collectors.joining());
  }
}
