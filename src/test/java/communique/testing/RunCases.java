package communique.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/**
 * How texts are parted into runs for the search: {@code text → run run run}, one to a line.
 *
 * @param text the text
 * @param runs its runs, folded
 */
public record RunCases(String text, List<String> runs) {

  private static final String ARROW = " →";

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
    return new RunCases(
        line.substring(0, at),
        Stream.of(line.substring(at + ARROW.length()).split(" ", -1))
            .filter(run -> !run.isEmpty())
            .toList());
  }
}
