package communique.content;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aFileOfTheLargestSizeIsRead() {
    assertThat(decode("x".repeat(SourceText.LARGEST))).isPresent();
    assertThat(problems).isEmpty();
  }

  @Test
  void aLargerFileIsNot() {
    assertThat(decode("x".repeat(SourceText.LARGEST + 1))).isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(ReadingRules.TOO_LARGE);
              assertThat(problem.place()).isEqualTo(Location.of("a.yaml"));
              assertThat(problem.message()).contains("1048576 bytes");
            });
  }

  @Test
  void theColumnOfABadByteCountsCharacters() {
    byte[] bytes = "one\n이재명 x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(SourceText.decode("a.yaml", bytes, problems::add)).isEmpty();
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly(new Location("a.yaml", 2, 5, 1));
  }

  @Test
  void lineEndsOfEverySystemAreOne() {
    assertThat(decode("a\r\nb\rc\n")).contains("a\nb\nc\n");
  }

  private Optional<String> decode(String text) {
    return SourceText.decode("a.yaml", text.getBytes(StandardCharsets.UTF_8), problems::add);
  }
}
