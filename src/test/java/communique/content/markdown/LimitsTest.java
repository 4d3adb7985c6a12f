package communique.content.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Prose;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose that would keep the parser busy, and prose that nearly would. */
class LimitsTest {

  private static final int LARGEST = 256 * 1024;

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("size", "a".repeat(LARGEST + 1), 10, "too-large"),
        Arguments.of("lines", "a\n\n".repeat(2_501), 10, "too-large"),
        Arguments.of("quotes", "a\n\n" + ">".repeat(33) + "a", 12, "too-deep"),
        Arguments.of("quotes apart", "> ".repeat(100_000), 10, "too-deep"),
        Arguments.of("bullets", "a\n" + "* ".repeat(33) + "a", 11, "too-deep"),
        Arguments.of("numbers", "1. ".repeat(80_000) + "a", 10, "too-deep"),
        Arguments.of("both", "- > ".repeat(60_000) + "a", 10, "too-deep"),
        Arguments.of("stairs", stairs(40), 42, "too-deep"),
        Arguments.of("stairs in a quote", stairs(40).replaceAll("(?m)^", "> "), 43, "too-deep"),
        Arguments.of(
            "items in all",
            ("- ".repeat(31) + "a\n\n").repeat(1_000),
            10 + 2 * 967,
            "invalid-markdown"),
        Arguments.of("definitions", definitions(501), 510, "invalid-markdown"),
        Arguments.of("quoted definitions", "> [a]: b\n\n".repeat(501), 1010, "invalid-markdown"),
        Arguments.of("backticks", "a\n" + "`".repeat(33), 11, "invalid-markdown"),
        Arguments.of("rule", "-".repeat(201), 10, "invalid-markdown"),
        Arguments.of("rule apart", "_ ".repeat(100_000), 10, "invalid-markdown"),
        Arguments.of("asterisks", "*".repeat(100_000) + "a", 10, "invalid-markdown"),
        Arguments.of("bars", "|".repeat(101), 10, "invalid-markdown"),
        Arguments.of("emphasis", "a**b" + "c* ".repeat(80_000), 10, "invalid-markdown"),
        Arguments.of("lines together", "> a\n".repeat(501), 510, "invalid-markdown"),
        Arguments.of("bare markers", "> a\n> +\n".repeat(251), 510, "invalid-markdown"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String name, String text, int line, String rule) {
    Parsed parsed = Parsed.of(text, 10);
    assertThat(parsed.prose()).isSameAs(Prose.NONE);
    assertThat(parsed.slips()).singleElement().asString().startsWith(line + ":1+").endsWith(rule);
  }

  static Stream<Arguments> allowed() {
    return Stream.of(
        Arguments.of("size", "word ".repeat(LARGEST / 5)),
        Arguments.of("lines", "a\n\n".repeat(2_500)),
        Arguments.of("quotes", ">".repeat(32) + "a"),
        Arguments.of("bullets", "- ".repeat(32) + "a"),
        Arguments.of("stairs", stairs(31)),
        Arguments.of("rule of bullets", "* ".repeat(100)),
        Arguments.of("definitions", definitions(500) + "\n" + uses(500)),
        Arguments.of("backticks", "`".repeat(32) + "a" + "`".repeat(32)),
        Arguments.of("lines together", "a\n".repeat(500)),
        Arguments.of("lists", "- a\n  - b\n\n".repeat(1_600)),
        Arguments.of("emphasis", ("*a* ".repeat(450) + "\n\n").repeat(50)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void allowed(String name, String text) {
    Parsed parsed = Parsed.of(text);
    assertThat(parsed.slips()).isEmpty();
    assertThat(parsed.prose().isEmpty()).isFalse();
  }

  /** Each of these overflowed the stack or took seconds or minutes in flexmark as it comes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]",
        "[a][b]",
        "[]",
        "[a](",
        "[a](<b",
        "[a](b 'c",
        "[a](b \"c",
        "[a]((((",
        "[ (](",
        "![[]()",
        "![",
        "[a](http://b.example) ",
        "<?a ",
        "<!A ",
        "<![CDATA[ ",
        "<a b='",
        "<!-- ",
        "&amp;",
        "`a``b```c",
        "` ``",
        "\\",
        "[[a]] ",
        "[@a] ",
        "[[a ",
        "[@a ",
        "[@a, &x",
        "[sic][@a]",
        "<https://a.example> ",
        "<",
        "]",
        "a b",
        "𝒳[[a]]",
        "\t"
      })
  void repeated(String part) {
    String text = "x " + part.repeat(LARGEST / 4 / part.length());
    assertThat(Parsed.of(text).prose().passages()).hasSize(1);
  }

  @Test
  void nestedBracketsAndPictures() {
    String nested = "![".repeat(20_000) + "a" + "](u)".repeat(20_000);
    assertThat(Parsed.of(nested).slips()).anyMatch(slip -> slip.endsWith("too-deep"));
    String brackets = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(Parsed.of(brackets).prose().passages()).hasSize(1);
  }

  @Test
  void quotedParagraphsOfManyMarks() {
    String paragraph = "> [[a-b]] [@abcde, p. 5] [f](https://g.example)\n".repeat(400) + "\n";
    assertThat(Parsed.of(paragraph.repeat(4)).prose().passages()).hasSize(4);
  }

  private static String stairs(int steps) {
    StringBuilder stairs = new StringBuilder();
    IntStream.range(0, steps).forEach(i -> stairs.append("  ".repeat(i)).append("- a\n"));
    return stairs.toString();
  }

  private static String uses(int count) {
    return IntStream.range(0, count).mapToObj(i -> "[a" + i + "]\n\n").collect(joining());
  }

  private static String definitions(int count) {
    StringBuilder all = new StringBuilder();
    IntStream.range(0, count)
        .forEach(i -> all.append("[a").append(i).append("]: https://b.example\n"));
    return all.toString();
  }
}
