package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NormalTest {

  private static final int LONGEST = 12;

  /** Letters with and without marks, marks alone, and letters of Korean in one piece and three. */
  private static final String ALPHABET =
      "aeK Åé½¿ñż\u02FF\u0300\u0301\u0327\u0344\u212B각\u1100\u1161\u11A8";

  @RepeatedTest(200)
  void isThatOfUnicode(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text =
        random
            .ints(random.nextInt(LONGEST), 0, ALPHABET.length())
            .map(ALPHABET::charAt)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(Normal.composed(text)).isEqualTo(Normalizer.normalize(text, Form.NFC));
    assertThat(Normal.decomposed(text)).isEqualTo(Normalizer.normalize(text, Form.NFD));
  }

  @Test
  void isThatOfUnicodeForEveryCharacterUpToTheFirstMarks() {
    for (char c = 0; c < 0x400; c++) {
      String text = "a" + c;
      assertThat(Normal.composed(text)).isEqualTo(Normalizer.normalize(text, Form.NFC));
      assertThat(Normal.decomposed(text)).isEqualTo(Normalizer.normalize(text, Form.NFD));
    }
  }
}
