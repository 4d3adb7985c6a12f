package communique.curate.capture.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What is told of two texts of one article. */
class ComparisonTest {

  @Test
  void linesAndParagraphsMakeNoDifference() {
    assertThat(Comparison.changes("One two\nthree four.\n\nFive.", "One two three four. Five."))
        .isEmpty();
  }

  @Test
  void eachParagraphWithAChangeIsALine() {
    assertThat(
            Comparison.changes(
                "A headline\n\nThe two ministers met in the old port on Monday.\n\nNets are wide.",
                "A headline\n\nThe two ministers talked in the old port on Tuesday.\n\nNets are wide."))
        .containsExactly(
            "The two ministers [met → talked] in the old port… …the old port on [Monday. → Tuesday.]");
  }

  @Test
  void whatIsNewOrGoneIsTold() {
    assertThat(Comparison.changes("One.\n\nTwo.", "One.\n\nTwo.\n\nA correction was added."))
        .containsExactly("Two. [+ A correction was added.]");
    assertThat(Comparison.changes("One.\n\nTwo.\n\nThree.", "One.\n\nThree."))
        .containsExactly("[- Two.]");
  }

  @Test
  void lettersOfScriptsWithoutSpacesAreWords() {
    assertThat(Comparison.changes("两国部长星期一会谈。", "两国部长星期二会谈。")).containsExactly("…部长星期 [一 → 二] 会谈。");
  }

  @Test
  void anotherTextAltogetherIsToldInShort() {
    String before = String.join(" ", Collections.nCopies(20_000, "net"));
    String after = String.join(" ", Collections.nCopies(20_000, "tide"));
    assertThat(Comparison.changes(before, after))
        .singleElement()
        .satisfies(line -> assertThat(line.length()).isLessThan(400));
  }
}
