package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for any text: made-up ones out of bits of Markdown, the same in every run. */
class AnyTextTest {

  /** Parted by ¦. */
  private static final String BITS =
      " ¦\n¦\n\n¦\n- ¦\n  ¦\n    ¦\n> ¦\n1. ¦\n# ¦\n| ¦\n|--|--|\n¦\n---\n¦\n===\n¦  \n¦\\\n¦\t¦\r\n¦"
          + "`¦``¦*¦**¦_¦***¦[¦]¦](¦](http://a.example)¦](<http://b.example>)¦)¦![¦[[¦]]¦[@¦|¦ | ¦\\¦"
          + "&amp;¦&#65;¦&¦<¦<b>¦</b>¦<http://c.example>¦>¦<!--¦!¦;¦:¦\"¦'¦(¦𝒳¦한¦]]]¦[[[¦][¦[][]¦[a]¦"
          + "\n[a]: http://d.example\n¦[@s-1]¦[[e-1]]¦[[e-1|¦word¦word¦word¦word¦word¦word¦word";

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");

  @Test
  void elementsAreClosedAndNoWordIsLost() {
    IntStream.range(0, 6_000)
        .mapToObj(AnyTextTest::text)
        .forEach(
            text -> {
              Parsed parsed = Parsed.of(text);
              assertThat(unclosed(parsed.markup())).as(text).isEmpty();
              if (parsed.problems().isEmpty() && !hides(text)) {
                assertThat(count(parsed.html())).as(text).isEqualTo(count(text));
              }
            });
  }

  @Test
  void placesAreInTheText() {
    IntStream.range(0, 6_000).mapToObj(AnyTextTest::text).forEach(AnyTextTest::checkPlaces);
  }

  @Test
  void severalThreadsDoNotDisturbOneAnother() {
    List<String> texts = IntStream.range(0, 1_000).mapToObj(AnyTextTest::text).toList();
    List<Parsed> alone = texts.stream().map(Parsed::of).toList();
    assertThat(texts.parallelStream().map(Parsed::of).toList()).isEqualTo(alone);
  }

  private static void checkPlaces(String text) {
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    Parsed parsed = Parsed.of(text);
    parsed.problems().forEach(problem -> within(lines, (Location) problem.place(), text));
    parsed
        .prose()
        .pieces()
        .forEach(
            piece -> {
              Location at = Location.of("sheet.md", piece.mark());
              within(lines, at, text);
              piece.link().ifPresent(link -> assertThat(at(lines, at)).isEqualTo(link.id()));
              piece
                  .cites()
                  .forEach(
                      cite ->
                          assertThat(at(lines, Location.of("sheet.md", cite.mark())))
                              .isEqualTo(cite.source().id()));
            });
  }

  private static void within(List<String> lines, Location at, String text) {
    assertThat(at.line()).as(text).isBetween(1, lines.size());
    String line = lines.get(at.line() - 1);
    assertThat(at.column()).as(text).isBetween(1, line.codePointCount(0, line.length()) + 1);
    assertThat(at.length()).as(text).isPositive();
  }

  private static String at(List<String> lines, Location at) {
    String line = lines.get(at.line() - 1);
    int from = line.offsetByCodePoints(0, at.column() - 1);
    return line.substring(from, line.offsetByCodePoints(from, at.length()));
  }

  /** Whether the language of a code block or the label of an address may be out of sight. */
  private static boolean hides(String text) {
    return text.contains("```") || text.contains("]:");
  }

  private static long count(String text) {
    return Pattern.compile("word").matcher(text).results().count();
  }

  /** The elements that are not closed, or that a closing tag does not fit. */
  private static Deque<String> unclosed(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2);
      if (!tag.group(1).isEmpty() && name.equals(open.peek())) {
        open.pop();
      } else if (!name.equals("br") && !name.equals("hr")) {
        open.push(tag.group(1) + name);
      }
    }
    return open;
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    String[] bits = BITS.split("¦", -1);
    return IntStream.range(0, 1 + random.nextInt(50))
        .mapToObj(i -> bits[random.nextInt(bits.length)])
        .collect(Collectors.joining());
  }
}
