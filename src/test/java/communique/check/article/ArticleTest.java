package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folding and look-up. */
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
          for (int i = 0; i < 10_000; i++) {
            int at = text.indexOf(' ', i * 90) + 1;
            assertThat(article.find(text.substring(at, text.indexOf(' ', at + 30)))).isNotEmpty();
          }
          for (int i = 0; i < 1_000; i++) {
            int at = text.indexOf(' ', i * 900) + 1;
            assertThat(article.nearest("no " + text.substring(at, at + 60))).isPresent();
          }
        });
  }

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
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Article article = Article.of(text);
          assertThat(article.find("b a")).isEmpty();
          article.find(piece.repeat(3)).forEach(article::isQuoted);
          article.nearest("a b a b");
          article.nearest(text.substring(0, 900_000) + "b");
        });
  }
}
