package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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

  @Test
  void elementsAreClosedAndNoWordIsLost() {
    IntStream.range(0, 6_000)
        .mapToObj(AnyTextTest::text)
        .forEach(
            text -> {
              Parsed parsed = Parsed.of(text);
              assertThat(Laws.unclosed(parsed.markup())).as(text).isEmpty();
              if (parsed.problems().isEmpty() && !hides(text)) {
                assertThat(count(parsed.html())).as(text).isEqualTo(count(text));
              }
            });
  }

  @Test
  void placesAreInTheText() {
    IntStream.range(0, 6_000).mapToObj(AnyTextTest::text).forEach(Laws::placesAreInTheText);
  }

  @Test
  void severalThreadsDoNotDisturbOneAnother() {
    List<String> texts = IntStream.range(0, 1_000).mapToObj(AnyTextTest::text).toList();
    List<Parsed> alone = texts.stream().map(Parsed::of).toList();
    assertThat(texts.parallelStream().map(Parsed::of).toList()).isEqualTo(alone);
  }

  /** Whether the language of a code block or the label of an address may be out of sight. */
  private static boolean hides(String text) {
    return text.contains("```") || text.contains("]:");
  }

  private static long count(String text) {
    return Pattern.compile("word").matcher(text).results().count();
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    String[] bits = BITS.split("¦", -1);
    return IntStream.range(0, 1 + random.nextInt(50))
        .mapToObj(i -> bits[random.nextInt(bits.length)])
        .collect(Collectors.joining());
  }
}
