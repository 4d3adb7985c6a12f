package communique.testing;

import communique.model.Cited;
import communique.model.Dossier;
import communique.model.Entry;
import communique.shape.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What a dossier costs those who write it: its lines, but for blank ones, for each fact that has
 * evidence. A fact is a value, a sentence, a person at the table, a step, or what one source gives
 * of an utterance.
 */
public final class LinesPerFact {

  private LinesPerFact() {}

  /** Prints the count of the folder that is named. */
  public static void main(String[] args) throws IOException {
    Path content = Path.of(args[0]);
    long lines = lines(content);
    int facts = facts(Dossiers.load(content));
    System.out.printf(
        "%d lines, %d facts, %.2f lines a fact%n", lines, facts, lines / (double) facts);
  }

  private static long lines(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(file -> file.toString().endsWith(".md") || file.toString().endsWith(".yaml"))
          .filter(Files::isRegularFile)
          .mapToLong(LinesPerFact::linesOf)
          .sum();
    }
  }

  private static long linesOf(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An utterance stands on what sources give of it, which is counted; not once more as a whole. */
  private static int facts(Dossier dossier) {
    AtomicInteger facts = new AtomicInteger();
    dossier
        .entries()
        .forEach(
            entry ->
                Walk.over(
                    (Record) entry,
                    (value, at) -> {
                      if (value instanceof Cited cited
                          && !(value instanceof Entry)
                          && !cited.cite().isEmpty()) {
                        facts.incrementAndGet();
                      }
                    }));
    return facts.get();
  }
}
