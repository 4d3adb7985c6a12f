package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Prose.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What needs evidence of its own. */
class PassagesTest {

  @Test
  void headingsParagraphsAndItems() {
    String text =
        """
        ## Talks *in* brief

        They met [@a]
        and talked.

        - One [@a; @b].
        - Two

          more [@c]
        """;
    assertThat(Parsed.of(text, 20).passages())
        .containsExactly(
            "HEADING 20:4+16 (0) Talks in brief",
            "PARAGRAPH 22:1+13 (1) They met and talked.",
            "ITEM 25:3+13 (2) One.",
            "ITEM 26:3+3 (0) Two",
            "ITEM 28:3+9 (1) more");
  }

  @Test
  void theNearestContainerSaysWhatAParagraphIs() {
    assertThat(Parsed.of("> a\n> - b\n\n1. c\n   > d\n   1. e").passages())
        .containsExactly(
            "PARAGRAPH 1:3+1 (0) a",
            "ITEM 2:5+1 (0) b",
            "ITEM 4:4+1 (0) c",
            "PARAGRAPH 5:6+1 (0) d",
            "ITEM 6:7+1 (0) e");
  }

  @Test
  void rowsOfATableAreItemsAndItsHeadIsAHeading() {
    assertThat(Parsed.of("| A | B |\n|---|---|\n| c [@s] | **d** |\n| e | |").passages())
        .containsExactly("HEADING 1:1+9 (0) A B", "ITEM 3:1+18 (1) c d", "ITEM 4:1+7 (0) e");
  }

  @Test
  void rawHtmlIsOne() {
    assertThat(Parsed.of("<div>\nSaid so.\n</div>").passages())
        .containsExactly("PARAGRAPH 1:1+5 (0) <div> Said so. </div>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\u0001',
      textBlock =
          """
          a *b* **c** `d` => a b c d
          [[x-y]] and [[x-y|him]] => x-y and him
          [w](https://a.example) <https://b.example> => w https://b.example
          [w](javascript:a) ![p](q) => w p
          a [@s], b [@s] (c [@s]). [@s] => a, b (c).
          “a [@s]” b [@s] [@s]; c => “a” b; c
          a&nbsp;&amp;\\*  \t b => a &* b
          """)
  void words(String text, String words) {
    assertThat(Parsed.of(text).prose().passages()).extracting(Passage::text).containsExactly(words);
  }

  @Test
  void aCitationWithASlipIsCountedSoThatItIsToldOnce() {
    assertThat(Parsed.of("a [@B]\n\nc [@d\n\ne [@f; @g; h]").prose().passages())
        .extracting(Passage::cited)
        .containsExactly(1, 1, 3);
  }

  @Test
  void aPassageThatIsOnlyACitationCounts() {
    assertThat(Parsed.of("[@a]").passages()).containsExactly("PARAGRAPH 1:1+4 (1) ");
  }
}
