package communique.cli;

import communique.cli.screen.Width;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;

/** Prints lists for a person, on lines that fit a terminal. */
final class Lines {

  /** So many of a list are told unless all are asked for. */
  private static final int MOST = 10;

  private static final int INDENT = 2;

  private final PrintWriter out;
  private final boolean all;

  /**
   * Prints to a writer.
   *
   * @param all whether lists are told to their end
   */
  Lines(PrintWriter out, boolean all) {
    this.out = out;
    this.all = all;
  }

  /** Words at the edge. */
  void edge(String words) {
    print(words, 0);
  }

  /** Words below those at the edge. */
  void below(String words) {
    print(words, INDENT);
  }

  private void print(String words, int indent) {
    Width.lines(words, indent).forEach(out::println);
  }

  /** A line of a table, which stays in one piece. */
  void row(String line) {
    out.println(line);
  }

  /** Nothing. */
  void gap() {
    out.println();
  }

  /** A place that an editor can jump to, and words: beside it where there is room, else below. */
  void at(Object place, String words) {
    String line = " ".repeat(INDENT) + place + "  " + words;
    if (Width.of(line) <= Width.LINE) {
      out.println(line);
    } else {
      out.println(" ".repeat(INDENT) + place);
      print(words, INDENT + INDENT);
    }
  }

  /** The first of a list, or all of it, then how many more there are. */
  <T> void each(List<T> list, Consumer<T> print) {
    List<T> told = all || list.size() <= MOST ? list : list.subList(0, MOST);
    told.forEach(print);
    if (told.size() < list.size()) {
      below("and %s more; --all tells them".formatted(list.size() - told.size()));
    }
  }

  /** A number and what is counted. */
  static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
