package communique.cache;

import communique.trace.Heard;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of what was heard, by their numbers. They lie on shelves, so that an edit writes only
 * those where it puts another line. The number of a line that no run uses any more is given to
 * another one. Several threads may use them at once.
 */
final class Lines {

  /** How many lines lie on a shelf. */
  private static final int WIDTH = 512;

  /** Stands where no line is. */
  private static final String NONE = "";

  private final Table<Shelf> table;
  private final Map<Heard, Integer> numbers = new ConcurrentHashMap<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private final List<Shelf> before = new ArrayList<>();
  private volatile @Nullable Line[] lines = new Line[WIDTH];
  private int size;

  /** The lines that the last run has left in a table. */
  Lines(Table<Shelf> table) {
    this.table = table;
    while (table.find(name(before.size())).map(before::add).orElse(false)) {
      before.get(before.size() - 1).lines().forEach(this::load);
    }
  }

  /**
   * The lines of a shelf.
   *
   * @param lines each a {@link Heard}; empty where none is
   */
  record Shelf(List<String> lines) {}

  private void load(String words) {
    int number = size;
    size++;
    if (words.equals(NONE)) {
      free.add(number);
    } else {
      put(number, Line.of(words));
    }
  }

  private void put(int number, Line line) {
    if (number >= lines.length) {
      lines = Arrays.copyOf(lines, lines.length * 2);
    }
    lines[number] = line;
    numbers.put(line.heard(), number);
  }

  /** The number of what was heard, which is to stay. */
  int number(Heard heard) {
    Integer known = numbers.get(heard);
    return known == null ? added(heard) : known;
  }

  private synchronized int added(Heard heard) {
    Integer known = numbers.get(heard);
    if (known != null) {
      return known;
    }
    int number = free.isEmpty() ? size++ : free.remove();
    put(number, new Line(heard));
    return number;
  }

  /**
   * The line of a number, which is to stay.
   *
   * @throws IllegalStateException if it has none
   */
  Line at(int number) {
    Line line = number < lines.length ? lines[number] : null;
    if (line == null) {
      throw new IllegalStateException("nobody has heard " + number);
    }
    return line.use();
  }

  /** Keeps what was used in this run. */
  synchronized void close() {
    for (int shelf = 0; shelf * WIDTH < size; shelf++) {
      Shelf now = shelf(shelf * WIDTH);
      if (shelf >= before.size() || !before.get(shelf).equals(now)) {
        table.keep(name(shelf), now);
      }
    }
  }

  private Shelf shelf(int first) {
    return new Shelf(
        IntStream.range(first, Math.min(first + WIDTH, size)).mapToObj(this::left).toList());
  }

  private String left(int number) {
    Line line = lines[number];
    return line != null && line.isUsed() ? line.heard().line() : NONE;
  }

  private static String name(int shelf) {
    return Integer.toString(shelf);
  }
}
