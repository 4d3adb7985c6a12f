package communique.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import communique.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a key, if it is not what YAML wants, is told where it stands. */
class KeysInYamlTest {

  private static final String GOOD =
      """
      id: port-1
      title:
        en: Port
        ko: 항구
        zh-Hans: '港口'
      cite: {gazette-a: the port, herald-2b: "x, y", c: z}
      items:
        - gist: The port
            matters.
          at: [a, b]
          source: {id: a, verb: said}

        - {source: b,
           verb: said, on: c}
        - id: c
          text: >-
            The port
            opens.
          page: "4"
        - id: d
      last: 12:30
      """;

  private static final List<String> BLANKS =
      List.of("\u00a0", "\u3000", "\u2009", "\u200b", "\u00a0 ", "\u3000\u3000");

  static Stream<Arguments> glued() {
    return Pattern.compile(": ")
        .matcher(GOOD)
        .results()
        .flatMap(
            colon ->
                Stream.concat(Stream.of(""), BLANKS.stream()).map(blank -> broken(colon, blank)));
  }

  /** The place of the colon that lacks its space, or of the first character in its place. */
  private static Arguments broken(MatchResult colon, String blank) {
    String before = GOOD.substring(0, colon.start() + 1);
    int column = before.length() - before.lastIndexOf('\n') - 1 + (blank.isEmpty() ? 0 : 1);
    int line = (int) before.lines().count();
    return Arguments.of(before + blank + GOOD.substring(colon.end()), line + ":" + column);
  }

  @ParameterizedTest
  @MethodSource("glued")
  void aColonWithoutAPlainSpaceIsTold(String yaml, String place) {
    assertThat(told(yaml)).containsExactly("invalid-yaml " + place);
  }

  static Stream<Arguments> indented() {
    List<String> lines = GOOD.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).startsWith(" "))
        .filter(i -> !lines.get(i).contains("opens"))
        .boxed()
        .flatMap(
            i ->
                Stream.of("\u00a0", "\u3000")
                    .map(
                        blank -> {
                          List<String> slip = new ArrayList<>(lines);
                          String words = lines.get(i).strip();
                          int indent = lines.get(i).indexOf(words);
                          slip.set(i, blank.repeat(indent) + words);
                          return Arguments.of(String.join("\n", slip), i + 1);
                        }));
  }

  @ParameterizedTest
  @MethodSource("indented")
  void anIndentationOfOtherSpacesIsTold(String yaml, int line) {
    assertThat(told(yaml)).containsExactly("invalid-yaml " + line + ":1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '\0',
      value = {
        "a: b⏎words\u3000: c → 2:6",
        "a: b⏎words\u00a0 : c → 2:6",
        "a: b⏎  \u3000words: c → 2:3",
        "list:⏎  -\u00a0id: a → 2:4",
        "list:⏎  -id: a⏎   gist: b → 2:3",
        "list:⏎  - id: a⏎  -id: b → 3:3",
        "list:⏎  -\u3000Ana → 2:3",
        "list:⏎  • id: a → 2:3",
        "words:⏎  en:Port⏎  ko:항구 → 2:5",
        "words:⏎  en:Port⏎  ko:항구⏎  zh: x → 2:5",
        "words:{a: b}⏎more: x → 1:6",
        "words:[a, b]⏎more: x → 1:6",
        "words:\"a\"⏎more: x → 1:6",
        "held:⏎  is:2025-11-01⏎more: x → 2:5",
        "gist: The port⏎\u00a0\u00a0matters⏎more: x → 2:1",
      })
  void itsSiblingsAreTold(String yaml, String place) {
    assertThat(told(yaml.replace('⏎', '\n'))).containsExactly("invalid-yaml " + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GOOD,
        "- https://a.example/b",
        "- mailto:ana@a.example",
        "- 12:30",
        "- Re:Port",
        "- 're:port'",
        "words: re:port",
        "words: see⏎  note:this⏎more: x",
        "words : a",
        "words: |⏎  \u3000港口⏎  note:this⏎more: x",
        "[a:b, c]",
        "{a: b:c}",
        "{\"a\":b}",
        "words: \"a⏎  b:c\"",
      })
  void wordsAreNoKeys(String yaml) {
    assertThat(told(yaml.replace('⏎', '\n'))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '\0',
      value = {
        "a: |⏎  note:this⏎words: the port: open → 3:16",
        "a: |⏎  \u3000港口⏎words: the port: open → 3:16",
      })
  void wordsBeforeAnotherSlipAreNotBlamed(String yaml, String place) {
    assertThat(told(yaml.replace('⏎', '\n'))).containsExactly("invalid-yaml " + place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '\0',
      value = {
        "words:Ana → write words: and a space; words that begin so need quotation marks",
        "words:\u3000Ana → put a plain space, U+0020, in its place",
        "words\u3000: Ana → leave it out: write words: and a space",
        "\u00a0words: Ana → put plain spaces, U+0020, in its place",
        "-words: Ana → an item begins with - and a space",
        "{ko: >-⏎ a} → inside { } and [ ] write the words themselves, in quotation marks",
        "[|⏎ a] → inside { } and [ ] write the words themselves, in quotation marks",
        "words: \"C:\\port\" → in \"…\" a backslash is written \\\\; in '…' it stands for itself",
      })
  void theHintSaysWhatToType(String yaml, String hint) {
    List<Problem> problems = read(yaml.replace('⏎', '\n'));
    assertThat(problems).singleElement().extracting(p -> p.hint().orElseThrow()).isEqualTo(hint);
  }

  private static List<String> told(String yaml) {
    return read(yaml).stream()
        .map(
            problem -> {
              Location at = (Location) problem.place();
              return problem.rule().slug() + " " + at.line() + ":" + at.column();
            })
        .toList();
  }

  private static List<Problem> read(String yaml) {
    List<Problem> problems = new ArrayList<>();
    Object unused = Yaml.read("a.yaml", yaml, 1, problems::add);
    return problems;
  }
}
