package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.shape.Unreadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryWordsTest {

  @ParameterizedTest
  @CsvSource({
    "South Korea, KR",
    "SOUTH  KOREA, KR",
    "the Republic of Korea, KR",
    "대한민국, KR",
    "한국, KR",
    "韩国, KR",
    "U.S., US",
    "the United States, US",
    "The Netherlands, NL",
    "Turkiye, TR",
    "Türkiye, TR",
    "Czechia, CZ",
    "Cote d’Ivoire, CI",
    "St. Lucia, LC",
    "Trinidad & Tobago, TT",
  })
  void aNameIsKnownHoweverItIsWritten(String words, String code) {
    assertThat(Country.named(words)).contains(Country.of(code));
    assertThat(Country.meant(words)).hasValueSatisfying(hint -> assertThat(hint).contains(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Korea", "Congo", "South Korean ports", "the fishing ports", "Tessland"})
  void otherWordsNameNone(String words) {
    assertThat(Country.named(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"South Korea", "Chad", "한국"})
  void namesAreStillNoCodes(String words) {
    assertThat(Actor.of(words).country()).isEmpty();
    assertThatThrownBy(() -> Country.of(words)).isInstanceOf(Unreadable.class);
  }
}
