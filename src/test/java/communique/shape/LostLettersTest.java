package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that stand where another was lost, in any text. */
class LostLettersTest {

  @ParameterizedTest
  @CsvSource({
    "FFFD, a letter was lost, write the letter",
    "FFFC, a picture or an object, leave it out",
    "E000, private character U+E000, the character that is meant",
    "F0B7, private character U+F0B7, begins with - and a space",
    "F8FF, private character U+F8FF, the character that is meant",
    "F0001, private character U+F0001, the character that is meant",
    "10FFFD, private character U+10FFFD, the character that is meant",
  })
  void areTold(String number, String message, String hint) {
    String text = "항구 𠮷" + Character.toString(Integer.parseInt(number, 16)) + " opens";
    assertThat(Controls.find(text)).hasValue(5);
    assertThat(Controls.message(text, 5)).contains("U+" + number, message);
    assertThat(Controls.hint(text, 5).orElseThrow()).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"한 字 é 𝔄 ☞ □ ？ 👩‍🔬", "豈", "ﬁ", "\t\n"})
  void othersAreNot(String text) {
    assertThat(Controls.find(text)).isEmpty();
  }
}
