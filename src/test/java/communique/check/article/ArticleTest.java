package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folding and look-up. */
@Tag("thorough")
class ArticleTest {

  private static final Article SYNTHETIC =
      Article.of(
          """
          He called them “close neighbours\u00A0who   cannot
          move apart”. China's long-term debt is US$48.9 billion. 시진핑은 어제 왔다. Une e\u0301cole.
          The day after the day before. The co-signed results; it’s late.
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "neighbours who cannot move apart",
        "  neighbours\n who cannot ",
        "them \"close",
        "them 「close",
        "China’s long-term",
        "it's late",
        "Une école",
        "US$48.9 billion.",
        "시진핑",
        "어제 왔다",
        "apart”."
      })
  void whiteSpaceMarksAndCompositionAreFolded(String words) {
    assertThat(SYNTHETIC.find(words)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Neighbours who",
        "neighbour who",
        "neighbours, who",
        "long term",
        "term debt",
        "long",
        "China",
        "result",
        "signed results",
        "8.9 billion",
        "US$48",
        "9 billion",
        "…",
        "move  a part",
        "어제왔다"
      })
  void nothingElseIs(String words) {
    assertThat(SYNTHETIC.find(words)).isEmpty();
  }

  /** What is typed in the article on the left is found by the words on the right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the\\u200B po\\u00ADrt\\u2060 \\u200Emat\\uFE0Fters\\u200F | the port matters",
        "mat\\u00AD\\nters much | matters much",
        "po\\u0002rt | port",
        "\\uFEFFthe port | the port",
        "ﬁrst oﬃce ﬂow | first office flow",
        "ﷲ ﻻ | الله لا",
        "\\u2F00⼆ | 一二",
        "``the port'' | “the port”",
        "″the port″ | \"the port\"",
        "‘‘the port’’ | “the port”",
        "״הנמל״ | \"הנמל\"",
        "צה״ל חזר | צה\"ל חזר",
        "❝the port❞ | “the port”",
        "long\\u2011term | long-term",
        "wait... for it | wait… for it",
        "wait…. for it | wait.... for it",
        "the port\\nmatters | the port matters",
        "a high-\\nlevel talk | a high-level talk",
        "两国\\n关系，\\n　重要 | 两国关系，重要",
        "港は\\n大切 だ。 | 港は大切だ。",
        "ท่าเรือ\\nสำคัญ | ท่าเรือสำคัญ",
        "签署 7 份\\nMOU 文件 | 签署7份MOU文件",
        "항구는\\n중요하다 | 항구는 중요하다"
      })
  void whatNoEyeSeesIsFolded(String article, String words) {
    String raw = unescaped(article);
    assertThat(Article.of("He told: " + raw + " - so.").find(unescaped(words))).hasSize(1);
    assertThat(Article.of("He told: " + words + " - so.").find(raw)).hasSize(1);
  }

  /** What an eye tells apart is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the port | the роrt",
        "the port | ｔｈｅ ｐｏｒｔ",
        "the port | the  por t",
        "long-term | long–term",
        "long-term | long term",
        "matters | mat- ters",
        "mat-\\nters | matters",
        "wait... | wait..",
        "48,9 | 48.9",
        "école | ecole",
        "항구는 중요 | 항구는중요",
        "重要 | 重耍",
        "👨\\u200D👩 | 👨👩",
        "ſet | set"
      })
  void whatAnEyeSeesIsNot(String article, String words) {
    assertThat(Article.of("He told: " + unescaped(article) + " so.").find(words)).isEmpty();
  }

  private static String unescaped(String words) {
    return Pattern.compile("\\\\u(\\p{XDigit}{4})")
        .matcher(words)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))))
        .replace("\\n", "\n");
  }

  private static final Article CUT =
      Article.of(
          "She said: “The ports of the coast are open, and the nets of all are dry. "
              + "Nobody owns a tide,” she added. “We mend what the storm has left to us.” "
              + "The council [of elders] talked of nothing else. "
              + "and then ".repeat(60)
              + "It was the end of the day.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ports of the coast […] the nets of all",
        "The ports of the coast [...] Nobody owns a tide",
        "are open, and […] Nobody owns a tide [. . .] We mend what the storm",
        "[…] the nets of all are dry […]",
        "The ports of [our] coast are open",
        "[T]he ports of the coast",
        "[N]ets of all are dry",
        "the net[s] of all are",
        "We mend what [it] has left to us",
        "the nets [sic] of all are dry",
        "The council [of elders] talked",
        "The council [of elders] talked […] nothing else. and then"
      })
  void cutsAndInsertionsAreOurs(String words) {
    assertThat(CUT.find(words)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The […] tide",
        "The ports […] tide",
        "The ports of […] a tide",
        "The ports [of] tide",
        "the nets of all […] The ports of the coast",
        "The ports of the coast […] the nets of some",
        "The council [of elders] talked […] the end of the day",
        "The ports of the coast are [shut and the nets of all] dry",
        "[Sh]utters of the coast",
        "[…]",
        "[nothing]",
        "Nobody owns a […] what the storm has left",
        "The council (of elders) talked"
      })
  void cutsAndInsertionsHaveBounds(String words) {
    assertThat(CUT.find(words)).isEmpty();
  }

  @Test
  void everyPartOfACutQuotationIsQuotedOrItIsNot() {
    assertThat(CUT.find("Nobody owns a tide […] We mend what"))
        .singleElement()
        .matches(CUT::isQuoted);
    assertThat(CUT.find("Nobody owns a tide […] The council [of elders] talked"))
        .singleElement()
        .matches(place -> !CUT.isQuoted(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the pоrt is open | U+043E CYRILLIC SMALL LETTER O",
        "the ｐort is open | U+FF50 FULLWIDTH LATIN SMALL LETTER P",
        "the pοrt is open | U+03BF GREEK SMALL LETTER OMICRON",
        "the port is 0pen | U+0030 DIGIT ZERO",
        "the port is open — to all | U+2014 EM DASH"
      })
  void lookAlikesAreNamed(String words, String name) {
    Near near = Article.of("the port is open – to all").nearest(words).orElseThrow();
    assertThat(near.lookAlike().orElse("")).contains(name);
  }

  @Test
  void whatOnlyLooksDifferentIsNotNamed() {
    assertThat(Article.of("the port is open").nearest("the pork is open"))
        .hasValueSatisfying(near -> assertThat(near.lookAlike()).isEmpty());
  }

  /** Twice the text costs about twice the work, whatever is looked for in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b | a a",
        "a | b",
        "« | «a",
        "... | ...!",
        "’ | ’a’",
        "the port is shut | the port is shut the port is open"
      })
  void workGrowsWithTheText(String piece, String end) {
    assertThat(effort(piece, end, 4_000)).isLessThan(3 * effort(piece, end, 2_000) + 1_000);
  }

  private static long effort(String piece, String end, int times) {
    String text = (piece + " ").repeat(times);
    Article article = Article.of(text + end + " " + text);
    article.find((piece + " ").repeat(times / 4) + end + " no");
    article.find((piece + " ").repeat(times / 4) + end + " " + piece);
    article.find((piece + " ").repeat(times / 4) + "[…] " + end);
    return article.effort();
  }

  @Test
  void placesAreToldInOrder() {
    List<Place> places = SYNTHETIC.find("day");
    assertThat(places).hasSize(2).isSortedAccordingTo((a, b) -> a.from() - b.from());
    assertThat(places).filteredOn(place -> SYNTHETIC.isAfter("after the", place)).hasSize(1);
    assertThat(places).filteredOn(place -> SYNTHETIC.isBefore("before.", place)).hasSize(1);
    assertThat(places).filteredOn(place -> SYNTHETIC.isBefore("befor", place)).isEmpty();
  }

  @Test
  void marksBetweenAPrefixAndTheWordsDoNotMatter() {
    Place place = SYNTHETIC.find("close neighbours").get(0);
    assertThat(SYNTHETIC.isAfter("called them", place)).isTrue();
    assertThat(SYNTHETIC.isAfter("called them “", place)).isTrue();
    assertThat(SYNTHETIC.isAfter("alled them", place)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "neighbours who will move apart,neighbours who [will → cannot] move apart,1",
    "Close neighbours who cannot be separated,"
        + "[Close → close] neighbours who cannot [be separated → move apart],3",
    "neighbours cannot move apart,neighbours [(nothing) → who] cannot move apart,1",
    "neighbours who really cannot,neighbours who [really → (nothing)] cannot,1",
    "neighbours who cannotmove apart,neighbours who [cannotmove → cannot move] apart,2",
    "어제왔다,어제 왔다,0",
  })
  void theNearestPassageShowsWhatDiffers(String words, String passage, int differing) {
    assertThat(SYNTHETIC.nearest(words)).contains(new Near(passage, differing, Optional.empty()));
  }

  @Test
  void longPassagesAreShownAroundTheDifference() {
    String words = IntStream.range(0, 60).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    assertThat(Article.of(words).nearest(words.replace("w30 ", "x ")).orElseThrow().passage())
        .isEqualTo("w25 w26 w27 w28 w29 [x → w30] w31 w32 w33 w34 w35");
  }

  @Test
  void whatIsNotLikeAnythingHasNoNearestPassage() {
    assertThat(SYNTHETIC.nearest("bicycles everywhere in town")).isEmpty();
    assertThat(SYNTHETIC.nearest("")).isEmpty();
    assertThat(Article.of("").nearest("words")).isEmpty();
  }

  @Test
  void wordsOutsideMarksAreCounted() {
    assertThat(SYNTHETIC.wordsOutside(SYNTHETIC.find("called them “close").get(0))).isEqualTo(2);
    assertThat(SYNTHETIC.wordsOutside(SYNTHETIC.find("시진핑은 어제").get(0))).isEqualTo(3);
  }

  @Test
  void aLargeArticleIsReadOnceAndSearchedOften() {
    String text =
        IntStream.range(0, 160_000)
            .mapToObj(i -> "w" + (i * 7919L) % 20_011)
            .collect(Collectors.joining(" "));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Article article = Article.of(text);
          for (int i = 0; i < 2_000; i++) {
            int at = text.indexOf(' ', i * 450) + 1;
            assertThat(article.find(text.substring(at, text.indexOf(' ', at + 30)))).isNotEmpty();
          }
          for (int i = 0; i < 200; i++) {
            int at = text.indexOf(' ', i * 4_500) + 1;
            assertThat(article.nearest("no " + text.substring(at, at + 60))).isPresent();
          }
        });
  }

  /** What costs the square of such a text takes longer than that. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "“",
        "'",
        "\"",
        "a ",
        "“ ",
        "' ",
        "“a\n\n",
        "\n",
        "字",
        "\uD800",
        "\uD834\uDD67\u0316",
        "a'",
        "\u0316\u0301"
      })
  void noTextIsTooStrange(String piece) {
    String text = piece.repeat(250_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Article article = Article.of(text);
          assertThat(article.find("b a")).isEmpty();
          article.find(piece.repeat(3)).forEach(article::isQuoted);
          article.nearest("a b a b");
          article.nearest(text.substring(0, 225_000) + "b");
        });
  }
}
