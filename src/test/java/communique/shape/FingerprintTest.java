package communique.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isTheSha256InHex() {
    assertThat(Fingerprint.of("abc".getBytes(UTF_8))).isEqualTo(ABC);
  }

  @Test
  void isTakenOnTheWayToAnotherStream() throws IOException {
    ByteArrayOutputStream next = new ByteArrayOutputStream();
    try (Fingerprint fingerprint = new Fingerprint(next)) {
      fingerprint.write('a');
      fingerprint.write("xbcx".getBytes(UTF_8), 1, 2);

      assertThat(fingerprint.hex()).isEqualTo(ABC);
    }
    assertThat(next.toString(UTF_8)).isEqualTo("abc");
  }

  @Test
  void equalRecordsHaveTheSameOne() {
    assertThat(Fingerprint.of(new Pair("a", List.of("b"))))
        .isEqualTo(Fingerprint.of(new Pair("a", List.of("b"))))
        .hasSize(64);
  }

  @Test
  void otherRecordsHaveAnother() {
    String fingerprint = Fingerprint.of(new Pair("a", List.of("b")));

    assertThat(Fingerprint.of(new Pair("ab", List.of()))).isNotEqualTo(fingerprint);
    assertThat(Fingerprint.of(new Pair("a", List.of("b", "")))).isNotEqualTo(fingerprint);
    assertThat(Fingerprint.of(new Twin("a", List.of("b")))).isNotEqualTo(fingerprint);
  }

  record Pair(String first, List<String> rest) {}

  record Twin(String first, List<String> rest) {}
}
