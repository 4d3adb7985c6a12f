package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees is found wherever the script at hand has no use for it. */
class InvisibleTest {

  @Test
  void nothingHidesInsideAWordOfLatin() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> Invisible.isIgnorable(c) && c != 0xAD)
        .forEach(
            c ->
                assertThat(Invisible.findNeedless("mil" + Character.toString(c) + "lion"))
                    .as(Invisible.named(c))
                    .hasValue(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mil\u200Flion", // right-to-left mark
        "שלום mil\u200Flion",
        "של\u200Eום",
        "مل\u061Cيون",
        "mil\u2066lion\u2069 שלום",
        "\u2067של שלום",
        "mil\uFE0Flion",
        "mil\uDB40\uDD00lion", // a selector of Han
        "milli\uDB40\uDC41\uDB40\uDC7Fon", // tags
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62", // a flag whose tags are not ended
        "ми\u200Dл",
        "של\u200Dום",
        "հայ\u200Dերեն",
        "เรือ\u200Cประมง",
        "می\u200C خواهم",
        "می\u200C",
        "☺\u200Dword",
        "☺\u200Cword",
        "3\uFE0F nets",
        "漁\u00AD網",
        "어\u00AD망",
        "100\u00AD000",
        "it\u00AD is",
        "mil\uFFF9lion",
        "mil\u2800lion",
        "mil\u034Flion",
        "mil\u3164lion",
        "mil\u115Flion",
        "mil\u180Elion",
        "mil\u2060lion",
        "mil\uFEFFlion",
        "mil\u202Elion",
        "שלום \u202Emillion\u202C"
      })
  void isFound(String words) {
    assertThat(Invisible.findNeedless(words)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "million",
        "mil\u00ADlion",
        "می\u200Cخواهم",
        "क्\u200Dष",
        "क्\u200Cष",
        "ක්\u200Dර",
        "ന്\u200D",
        "ه\u200D.ق",
        "שלום\u200F!",
        "שלום (C++)\u200E,",
        "عام \u061C5-3",
        "שלום \u2066C++\u2069 שלום",
        "葛\uDB40\uDD00城",
        "、\uFE01",
        "❤\uFE0F",
        "1\uFE0F\u20E3",
        "ℹ\uFE0F",
        "‼\uFE0F",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
        "ᠮᠣᠩ\u180Bᠭᠣᠯ",
        "က\uFE00",
        "เรือ\u200Bประมง"
      })
  void isNeeded(String words) {
    assertThat(Invisible.findNeedless(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mar\u00ADsh", "v1\u202E", "\u2066v1\u2069", "v\uDB40\uDC411", "v1\u200F"})
  void isFoundInAName(String name) {
    assertThat(Invisible.findInName(name)).isPresent();
  }

  @Test
  void isNamed() {
    assertThat(Invisible.named(0x202E)).isEqualTo("U+202E (right-to-left override)");
  }
}
