package communique.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/**
 * How texts are parted into runs for the search, and what in them is found as one, too: {@code text
 * → run run run ⇒ join join}, one to a line.
 *
 * @param text the text
 * @param runs its runs, folded
 * @param joins what other texts write in one
 */
public record RunCases(String text, List<String> runs, List<String> joins) {

  private static final String ARROW = " →";
  private static final String JOINS = " ⇒";

  /** The lines of {@code search/runs.txt}. */
  public static Stream<RunCases> all() {
    try {
      return Files.readAllLines(Cases.root().resolve("search/runs.txt")).stream()
          .filter(line -> !line.startsWith("#"))
          .map(RunCases::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RunCases of(String line) {
    int at = line.lastIndexOf(ARROW);
    String[] parted = line.substring(at + ARROW.length()).split(JOINS, -1);
    return new RunCases(
        line.substring(0, at), words(parted[0]), parted.length < 2 ? List.of() : words(parted[1]));
  }

  private static List<String> words(String line) {
    return Stream.of(line.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
