package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of names. */
class CollationTest {

  @ParameterizedTest
  @CsvSource({
    "en,'Ada Ek, Adam Ek, Ærø, Ágnes Ek, Ágnes Él, Agnes Em, Ångström, Anna, Zoë, Ж, Я, 가, 一'",
    "en,'Çelik, Citra, Đặng, Dunn, Emil B, Émile, Ħal, Hann, Łukasz, Lund, Ödegaard, O’Hara, Østby'",
    "en,'21 June, 3 June, al-Asad, Al Dor, Alba, zu Ems'",
    "ko,'강민, 김가, 김나, 이재명, 한가, Anna, Émile, Zoë, 金'",
    "ja,'あおき, アオヤマ, いとう, がとう, かのう, きしだ, きょう, ぺん, わだ, 岸田文雄, 石破茂, Anna'",
    "zh-Hans,'安娜, 李强, 王毅, 习近平, 朱德, Anna, Émile, 가'"
  })
  void namesStandWhereTheyAreLookedUp(String language, String names) {
    List<String> order = List.of(names.split(", ", -1));
    List<String> mixed = new ArrayList<>(order);
    Collections.shuffle(mixed, new Random(7));
    mixed.sort(new Collation(Language.of(language)));
    assertThat(mixed).isEqualTo(order);
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(List.of("Ilse", "Ira", "Ivo")).isSortedAccordingTo(order());
      Locale.setDefault(Locale.forLanguageTag("sv"));
      assertThat(List.of("Ål", "Äng", "Bo", "Öst", "Zar")).isSortedAccordingTo(order());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Collation order() {
    return new Collation(Language.of("en"));
  }
}
