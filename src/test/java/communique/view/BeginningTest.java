package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first words of a sentence are whole words. */
class BeginningTest {

  @ParameterizedTest
  @CsvSource({
    "The tide should turn., 21, The tide should turn.",
    "'The harbours, and the bridges between them, are to stay open.', 22, 'The harbours, and the…'",
    "'The harbours, and the bridges between them, are to stay open.', 14, The harbours…",
    "항구와 다리는 앞으로도 계속 열려 있어야 한다., 19, 항구와 다리는…",
    "港口和桥梁今后应继续开放。, 12, 港口和桥梁今…",
    "Unbreakablewordofmanyletters, 10, Unbreakabl…",
  })
  void isCutWhereALineMayBreak(String sentence, int width, String beginning) {
    assertThat(new Beginning(width).of(Phrase.of(sentence)).words()).isEqualTo(beginning);
  }

  @Test
  void keepsTheLanguageOfEachStretch() {
    Phrase mixed =
        new Phrase(List.of(new Phrase.Run("Torvald: ", ""), new Phrase.Run("항구는 열려 있어야 한다", "ko")));

    assertThat(new Beginning(18).of(mixed).runs())
        .containsExactly(new Phrase.Run("Torvald: ", ""), new Phrase.Run("항구는…", "ko"));
  }
}
