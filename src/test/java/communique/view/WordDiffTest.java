package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words in which renditions differ stand in brackets here. */
class WordDiffTest {

  @Test
  void wordsThatDifferAreMarkedOnBothSides() {
    assertThat(mark("who cannot move apart and stay", "who cannot be separated and stay"))
        .containsExactly("who cannot [move apart] and stay", "who cannot [be separated] and stay");
  }

  @Test
  void equalTextsHaveNoMark() {
    assertThat(mark("the same words", "the same words"))
        .containsExactly("the same words", "the same words");
  }

  @Test
  void aWordThatIsMissingIsMarkedWhereItStands() {
    assertThat(mark("a very old friend", "an old friend"))
        .containsExactly("[a very] old friend", "[an] old friend");
  }

  @Test
  void hanCharactersCountOneByOne() {
    assertThat(mark("不可分离的邻居", "不可搬离的邻居")).containsExactly("不可[分]离的邻居", "不可[搬]离的邻居");
  }

  @Test
  void theFirstOfThreeIsComparedWithBothOthers() {
    assertThat(mark("one two three", "one 2 three", "one two 3"))
        .containsExactly("one [two three]", "one [2] three", "one two [3]");
  }

  @Test
  void oneTextAloneHasNoMark() {
    assertThat(mark("alone")).containsExactly("alone");
    assertThat(mark()).isEmpty();
  }

  private static List<String> mark(String... texts) {
    return WordDiff.mark(List.of(texts)).stream()
        .map(
            spans ->
                spans.stream()
                    .map(span -> span.differs() ? "[" + span.words() + "]" : span.words())
                    .collect(Collectors.joining()))
        .toList();
  }
}
