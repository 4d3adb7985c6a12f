package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PronounsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT firms share the sea.",
        "IT-based trade grows.",
        "He Lin asked for nets.",
        "She Ming asked for nets.",
        "His Majesty the King came.",
        "Her Royal Highness came.",
        "Their Imperial Majesties came.",
        "His Excellency the Envoy came.",
        "That the port matters is clear.",
        "That Vastria pays is new.",
        "That fishing needs rules is plain.",
        "Those in power share the sea."
      })
  void whatOnlyLooksLikeAPronoun(String words) {
    assertThat(begins(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It belongs to both.",
        "He asked for nets.",
        "She, Ming said, came.",
        "His majority is small.",
        "Her grateful guests came.",
        "That was clear.",
        "That meeting came late.",
        "Those talks were due."
      })
  void pronouns(String words) {
    assertThat(begins(words)).isTrue();
  }

  private static boolean begins(String words) {
    return Pronouns.of(Language.of("en")).orElseThrow().matcher(words).lookingAt();
  }
}
