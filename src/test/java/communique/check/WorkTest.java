package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Hints;
import communique.problem.Nearest;
import communique.shape.Within;
import communique.testing.Counter;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that cost the square of their size, or more, if a check goes about them naively. */
class WorkTest {

  @TempDir static Path temp;

  /** A shape of input, and what a check does with it. */
  private record Shape(String name, int size, Counter.Work work) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Shape> shapes() {
    return List.of(
        new Shape("a chain of places", 1000, (n, counter) -> chain(n, n + 1, counter)),
        new Shape("a circle of places", 1000, (n, counter) -> chain(n, n, counter)),
        new Shape("many ways into a circle", 1000, WorkTest::star),
        new Shape("unknown ids beside known ones", 200, WorkTest::unknown),
        new Shape("one unknown id everywhere", 200, WorkTest::oneUnknown),
        new Shape("long words to compare", 2000, WorkTest::edits),
        new Shape("words that begin alike", 2000, WorkTest::begins),
        new Shape("a piece that nearly stands", 2000, WorkTest::nearlyStands),
        new Shape("a piece that stands at the end", 2000, WorkTest::standsLast),
        new Shape("a piece that stands everywhere in longer words", 2000, WorkTest::standsInside),
        new Shape("punctuation around a quotation", 2000, WorkTest::bare),
        new Shape("punctuation within a quotation", 2000, WorkTest::within),
        new Shape("words against many spellings", 200, WorkTest::spellings),
        new Shape("what is told of near misses", 400, WorkTest::nearMisses),
        new Shape("what is told of those who were not there", 40, WorkTest::absent));
  }

  @ParameterizedTest
  @MethodSource
  void shapes(Shape shape) {
    Counter.assertInProportion(shape.size, shape.work);
  }

  /** Place i lies in place i + 1; the last one in the first if there are no more. */
  private static void chain(int size, int places, Counter counter) {
    Map<String, String> above =
        IntStream.range(0, size)
            .boxed()
            .collect(Collectors.toMap(i -> "p" + i, i -> "p" + (i + 1) % places));
    Chains chains = chains(above, counter);
    assertThat(chains.circleFrom("p0").isPresent()).isEqualTo(size == places);
  }

  private static void star(int size, Counter counter) {
    Map<String, String> above =
        IntStream.range(1, size)
            .boxed()
            .collect(Collectors.toMap(i -> "p" + i, i -> "p" + Math.min(i - 1, 1)));
    above.put("p0", "p1");
    assertThat(chains(above, counter).circleFrom("p0")).contains(List.of("p0", "p1", "p0"));
  }

  private static Chains chains(Map<String, String> above, Counter counter) {
    return new Chains(
        above.keySet(),
        id -> {
          counter.add(1);
          return id.flatMap(key -> Optional.ofNullable(above.get(key)));
        });
  }

  private static void unknown(int size, Counter counter) {
    List<String> known = counter.items(IntStream.range(0, size).mapToObj(i -> "a" + i).toList());
    Hints hints = new Hints();
    IntStream.range(0, size).forEach(i -> hints.nearest("b" + i, "topic", () -> known));
  }

  private static void oneUnknown(int size, Counter counter) {
    List<String> known = counter.items(IntStream.range(0, size).mapToObj(i -> "a" + i).toList());
    Hints hints = new Hints();
    IntStream.range(0, size).forEach(i -> hints.nearest("b", "topic", () -> known));
  }

  private static void edits(int size, Counter counter) {
    Nearest.distance(counter.letters("ab".repeat(size)), "ba".repeat(size), 30);
  }

  private static void begins(int size, Counter counter) {
    Nearest.distance(counter.letters("a".repeat(size)), "a".repeat(size) + "b", 30);
  }

  private static void nearlyStands(int size, Counter counter) {
    String run = "a".repeat(size);
    assertThat(Within.stands(counter.letters(run + "b"), counter.letters(run + run))).isFalse();
  }

  private static void standsLast(int size, Counter counter) {
    String run = "ab".repeat(size);
    assertThat(Within.stands(counter.letters(run + "c"), counter.letters(run + run + "c")))
        .isTrue();
  }

  private static void standsInside(int size, Counter counter) {
    String run = "a".repeat(size);
    assertThat(Within.stands(counter.letters(run), counter.letters(run + run), at -> false))
        .isFalse();
  }

  private static void bare(int size, Counter counter) {
    assertThat(Quotation.bare(counter.letters("!".repeat(size) + "a" + ".".repeat(size))))
        .hasToString("a");
  }

  private static void within(int size, Counter counter) {
    String words = "a" + ".".repeat(size) + "b";
    assertThat(Quotation.bare(counter.letters(words + words))).hasToString(words + words);
  }

  /** Only so many spellings are compared; the words are longer each time. */
  private static void spellings(int size, Counter counter) {
    List<String> known = IntStream.range(0, size).mapToObj(i -> "Ana Tor" + letters(i)).toList();
    Spellings.Search all = new Spellings(counter.items(known)).search();
    IntStream.range(0, size)
        .forEach(i -> assertThat(all.nearMisses("said Ana Torvald")).isNotNull());
  }

  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(c -> Character.toString(c < 'a' ? c - '0' + 'q' : c))
        .collect(Collectors.joining());
  }

  private static void nearMisses(int size, Counter counter) {
    String words =
        IntStream.range(0, size)
            .mapToObj(i -> "Ana Torvald" + letters(i).charAt(0) + " " + i)
            .collect(Collectors.joining(" "));
    String near =
        IntStream.range(0, size)
            .mapToObj(i -> "Ana T" + (char) (0x4E00 + i) + "rvald")
            .collect(Collectors.joining(" and "));
    told(
        "speakers/ana-torvald.md",
        """
        ---
        name: Ana Torvald
        spellings: [Anna Torvald]
        offices: [{title: Chancellor, seen: 2025-03-08, cite: {northern-courier: "%s %s"}}]
        claims: [{id: first-woman, text: She is one., cite: {harbour-gazette: one}}]
        ---
        """
            .formatted(near, words),
        "unlisted-spelling",
        size,
        counter);
  }

  private static void absent(int size, Counter counter) {
    String people =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    "\n    - {id: nets-"
                        + i
                        + ", speaker: odo-lind, gist: Nets., said: "
                        + "[{source: northern-courier, verb: said, quote: nets}]}")
            .collect(Collectors.joining());
    told(
        "statements/port-talks-2025.yaml",
        "event: port-talks-2025\nstatements:" + people + "\n",
        "not-a-participant",
        size,
        counter);
  }

  /** Counts what a run says of a dossier with that file. */
  private static void told(String path, String text, String rule, int least, Counter counter) {
    try {
      Path content = Dossiers.synthetic(Files.createTempDirectory(temp, "dossier"));
      Files.writeString(content.resolve(path), text);
      String said = Program.run("check", content.toString(), "--all").err();
      assertThat(said.split("\\[" + rule + "]", -1).length).isGreaterThanOrEqualTo(least / 2);
      counter.add(said.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
