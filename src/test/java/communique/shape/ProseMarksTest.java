package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProseMarksTest {

  private static final List<String> PARTS =
      List.of(
          "a", "b", "1", " ", "[", "]", "[[", "]]", "](a", "［", "］", "【", "】", "(", ")", "@", "＠",
          "^", "*", "**", "_", "~~", "==", "++", "`", "``", "\\", "#", "# ", "&", "amp;", "#65;",
          "<", "b>", "/b>", "!--");

  private final Random random = new Random(7);

  /** Random words of what marks are made of; every mark is among them. */
  @ParameterizedTest
  @EnumSource
  void isInNoWordsThatLackWhatItNeeds(ProseMarks mark) {
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String words = words();
      if (mark.pattern().matcher(words).find()) {
        found++;
        assertThat(mark.mayBeIn(words)).as(words).isTrue();
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void linesAreLookedAtHoweverTheyEnd() {
    assertThat(ProseMarks.in("- a\n- b"))
        .extracting(ProseMarks.Found::written)
        .containsExactly("- a");
    assertThat(ProseMarks.in("- a\r- b"))
        .extracting(ProseMarks.Found::written)
        .containsExactly("- a");
    assertThat(ProseMarks.in("- a - b")).isEmpty();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    int length = 1 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      words.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return words.toString();
  }
}
