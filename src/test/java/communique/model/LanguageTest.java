package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import communique.problem.ReadingRules;
import communique.shape.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "ko, ko",
    "KO, ko",
    "zh-hans, zh-Hans",
    "ZH-HANS-cn, zh-Hans-CN",
    "en-gb, en-GB",
    "es-419, es-419",
    "ko-Latn, ko-Latn",
    "yue, yue",
    "und, und",
    "de-CH-1996, de-CH-1996",
    "en-x-desk, en-x-desk",
    "zh-Hant-HK, zh-Hant-HK",
    "ja-Jpan-JP, ja-Jpan-JP",
    "de-DD, de-DD",
    "en-ZZ, en-ZZ",
    "en-Qaaa-001, en-Qaaa-001",
  })
  void bringsATagToCanonicalCase(String words, String tag) {
    Language language = Language.of(words);

    assertThat(language.written()).isEqualTo(tag).isEqualTo(language.tag());
    assertThat(Language.of(language.written())).isEqualTo(language);
    assertThat(new Language(words)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "en_GB, en-GB",
    "zh_hans, zh-Hans",
    "ko_KR, ko-KR",
    "zh-yue, yue",
    "iw, he",
    "zh-min-nan, nan",
    "en-a-bbb-a-ccc, en-a-bbb",
  })
  void hintsAtTheCanonicalTag(String words, String meant) {
    Unreadable failure = catchThrowableOfType(Unreadable.class, () -> Language.of(words));

    assertThat(failure.rule()).isEqualTo(ReadingRules.WRONG_TYPE);
    assertThat(failure.message())
        .isEqualTo("\"" + words + "\" is not a language tag like ko, zh-Hans or en-GB");
    assertThat(failure.hint()).contains("did you mean \"" + meant + "\"?");
  }

  /** An old code of Indonesian, and that of India. */
  @Test
  void anOldCodeMayMeanACountry() {
    Unreadable failure = catchThrowableOfType(Unreadable.class, () -> Language.of("in"));

    assertThat(failure.hint()).contains("did you mean \"id\" (Indonesian), or \"hi\" (Hindi)?");
    assertThat(failure.meant()).isEmpty();
  }

  /** Burmese and Malaysia; what is spoken where its code is from is no country's. */
  @ParameterizedTest
  @CsvSource({"my, MY", "ca, CA", "sl, SL", "uk, GB", "ar, AR", "et, ET"})
  void aTagMayBeTheCodeOfACountryThatSpeaksOtherwise(String tag, String country) {
    assertThat(Language.of(tag).homonym()).contains(Country.of(country));
    assertThat(Language.of(tag + "-" + country).homonym()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "id", "ko", "ja", "zh", "en", "it", "my-Mymr"})
  void orOfNone(String tag) {
    assertThat(Language.of(tag).homonym()).isEmpty();
  }

  /** The part that is wrong is told, and the tag in which it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xq | \"xq\" is not the code of a language",
        "xq-Hans | \"xq\" in \"xq-Hans\" is not the code of a language",
        "zh-Hanz | \"Hanz\" in \"zh-Hanz\" is not the code of a script",
        "en-UK | \"UK\" in \"en-UK\" is not the code of a country",
        "en-Latn-JJ | \"JJ\" in \"en-Latn-JJ\" is not the code of a country"
      })
  void aPartThatNobodyRegisteredIsTold(String words, String message) {
    assertThat(catchThrowableOfType(Unreadable.class, () -> Language.of(words)).message())
        .isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({
    "cn, zh-Hans",
    "jp, ja",
    "gr, el",
    "ua, uk",
    "cz, cs",
    "vn, vi",
    "us, en",
    "hk, zh-Hant",
    "dk, da",
    "ph, fil",
    "at, de",
    "au, en",
    "mx, es",
    "ge, ka",
    "ma, ar",
    "gh, en",
    "kor, ko",
    "jpn, ja",
    "chi, zh",
    "zho, zh",
    "eng, en",
    "deu, de",
    "ger, de",
    "cn-Hans, zh-Hans",
  })
  void hintsAtTheLanguageOfACountryOrAnotherCode(String words, String meant) {
    Unreadable failure = catchThrowableOfType(Unreadable.class, () -> Language.of(words));

    assertThat(failure.message()).endsWith("is not the code of a language");
    assertThat(failure.hint()).contains("did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "zz", "qq", "uk-UA", "kr", "yue", "haw", "fil", "sh"})
  void codesThatAreNoLanguageAreRefusedWithoutAGuess(String words) {
    boolean registered = !words.matches("(xx|zz|qq)");
    if (registered) {
      assertThat(Language.of(words).tag()).isEqualTo(words);
    } else {
      assertThatThrownBy(() -> Language.of(words))
          .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.hint()).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kr, ko",
    "tw, zh-Hant",
    "kr-KR, ko",
    "se, sv",
    "ch, de",
    "br, pt",
    "sg, en",
    "ee, et",
    "kg, ky",
    "br, pt",
    "ae, ar",
    "ie, en"
  })
  void aCodeOfACountryThatMeansAnotherLanguageIsASlip(String typed, String meant) {
    Language language = Language.of(typed);

    assertThat(language.slip().flatMap(Unreadable::hint).orElse(""))
        .startsWith("did you mean \"" + meant + "\"?")
        .contains(language.primary() + "-<COUNTRY>");
    assertThatThrownBy(() -> Language.typed(typed)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kr-NG", "kr-Latn", "se-SE", "se-NO", "br-FR", "ko", "my", "la", "cs", "zh-CN"})
  void aRegionOrAScriptSaysThatTheLanguageIsMeant(String typed) {
    assertThat(Language.typed(typed).slip()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, zh-Hans, true",
    "zh-SG, zh-Hans, true",
    "zh-TW, zh-Hant, true",
    "zh-HK, zh-Hant, true",
    "zh-MO, zh-Hant, true",
    "zh-Hans, zh-CN, true",
    "zh-CN, zh-SG, true",
    "zh-TW, zh-Hans, false",
    "zh-CN, zh-Hant, false",
    "zh-US, zh-Hans, false",
    "zh-CN, zh, true",
    "ko-KR, ko, true",
  })
  void aRegionOfChineseCountsAsItsScript(String words, String reader, boolean serves) {
    assertThat(Language.of(words).serves(Language.of(reader))).isEqualTo(serves);
  }

  @ParameterizedTest
  @CsvSource({"Korean, ko", "chinese, zh-Hans", "French, fr"})
  void knowsThemByName(String name, String tag) {
    assertThatThrownBy(() -> Language.of(name))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.hint()).contains("did you mean \"" + tag + "\"?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "k",
        "ko ",
        "ko-",
        "-ko",
        "ko--KR",
        "Koreanic",
        "한국어",
        "ko-KR-KR",
        "zh-Hans\u0000",
        "../ko",
        "ko/../en",
        "x-private",
        "en-toolongsubtag",
      })
  void refusesWhatIsNoTag(String words) {
    assertThatThrownBy(() -> Language.of(words))
        .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.hint()).isEmpty());
  }

  @Test
  void isQuickWithALongInput() {
    assertThatThrownBy(() -> Language.of("a".repeat(1_000_000))).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> Language.of("en" + "-abc".repeat(500_000)))
        .isInstanceOf(Unreadable.class);
  }
}
