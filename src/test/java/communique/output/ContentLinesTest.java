package communique.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are counted in octets, and characters stay whole. */
class ContentLinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "한", "😀", "a한", "é😀b", "中文a"})
  void noLineIsLongerThan75OctetsAndNothingIsLost(String letters) throws IOException {
    for (int length = 0; length < 200; length++) {
      String line = "SUMMARY:" + letters.repeat(length) + "\r\n";
      String folded = written(line);
      assertThat(folded.split("\r\n"))
          .allMatch(one -> one.getBytes(StandardCharsets.UTF_8).length <= 75);
      assertThat(folded).doesNotContain("\uFFFD");
      assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }
  }

  @Test
  void aLineOf75OctetsIsNotFolded() throws IOException {
    assertThat(written("x".repeat(75) + "\r\n" + "y".repeat(75) + "\r\n")).doesNotContain("\r\n ");
    assertThat(written("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
  }

  @Test
  void noCharacterIsAnotherEndOfALine() throws IOException {
    assertThat(written("A:b\u0085c\u2028d\u2029e\u000Bf\u000Cg\u001Ch\u007Fi\tj\r\n"))
        .isEqualTo("A:b c d e f g h i\tj\r\n");
  }

  private static String written(String lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ContentLines.write(lines, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
