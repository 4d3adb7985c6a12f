package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import communique.shape.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Any bytes as a date: it is written as it was read, or it is none. That an interval ends before it
 * begins is for a check to say.
 */
class EdtfFuzzTest {

  @FuzzTest
  void anyDate(byte[] bytes) {
    String words = new String(bytes, StandardCharsets.UTF_8);
    read(words)
        .ifPresent(
            date -> {
              assertThat(date.written()).isEqualTo(words);
              if (!words.contains("/")) {
                assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
              }
              assertThat(read(date.written())).contains(date);
            });
  }

  private static Optional<Edtf> read(String words) {
    try {
      return Optional.of(Edtf.of(words));
    } catch (Unreadable e) {
      assertThat(e.message()).isNotBlank();
      return Optional.empty();
    }
  }
}
