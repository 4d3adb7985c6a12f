package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlsTest {

  @Test
  void areTheSameForEveryNumberOfUnicode() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Controls.find(Character.toString(c)).isPresent() != isControl(c)))
        .isEmpty();
  }

  private static boolean isControl(int c) {
    boolean layout = c == '\t' || c == '\n' || c == '\r';
    boolean lineEnd = c == 0x2028 || c == 0x2029;
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean lost = c == 0xFFFC || c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE;
    return lost || (Character.isISOControl(c) && !layout) || lineEnd || half || noncharacter;
  }

  @ParameterizedTest
  @CsvSource({
    "'no control\t\r\n', -1",
    "'a\u0000b\u0001', 1",
    "'a 😀 b', -1",
    "'a 😀 b\uD83D', 6",
    "'\uDE00\uD83D', 0",
    "'€\u0085', 1",
  })
  void theFirstIsFound(String text, int at) {
    assertThat(Controls.find(text)).isEqualTo(at < 0 ? OptionalInt.empty() : OptionalInt.of(at));
  }
}
