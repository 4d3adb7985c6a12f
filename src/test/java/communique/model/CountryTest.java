package communique.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import communique.problem.ReadingRules;
import communique.shape.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  private static final Language ENGLISH = Language.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KR | South Korea",
        "KP | North Korea",
        "CN | China",
        "US | United States",
        "GB | United Kingdom",
        "CI | Ivory Coast",
        "NO | Norway",
        "AX | Åland Islands",
        "CW | Curaçao",
      })
  void hasTheNameThatNewsroomsUse(String code, String name) {
    Country country = Country.of(code);

    assertThat(country.name(ENGLISH)).isEqualTo(name);
    assertThat(country.written()).isEqualTo(code);
    assertThat(Country.of(country.written())).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "en-Latn-KR", "tlh", "akk"})
  void fallsBackToEnglish(String language) {
    assertThat(Country.of("KR").name(Language.of(language))).isEqualTo("South Korea");
  }

  @Test
  void thereAreAllOfIso3166InOrderEachOnceEachWithItsOwnName() throws IOException {
    List<String> rows = rows("countries_en.properties");

    assertThat(rows)
        .hasSize(249)
        .allMatch(row -> row.matches("[A-Z]{2}=\\p{Lu}.*\\p{L}"))
        .isSorted();
    assertThat(rows.stream().map(row -> row.substring(0, 2))).doesNotHaveDuplicates();
    assertThat(rows.stream().map(row -> row.substring(3))).doesNotHaveDuplicates();
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(Country.of(row.substring(0, 2)).name(ENGLISH))
                    .isEqualTo(row.substring(3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kr | did you mean \"KR\" (South Korea)?",
        "KOR | did you mean \"KR\" (South Korea)?",
        "South Korea | did you mean \"KR\" (South Korea)?",
        "south koera | did you mean \"KR\" (South Korea)?",
        "Untied States | did you mean \"US\" (United States)?",
        "UK | did you mean \"GB\" (United Kingdom)?",
        "USA | did you mean \"US\" (United States)?",
        "PRK | did you mean \"KP\" (North Korea)?",
        "prk | did you mean \"KP\" (North Korea)?",
        "DPRK | did you mean \"KP\" (North Korea)?",
        "ROK | did you mean \"KR\" (South Korea)?",
        "CHN | did you mean \"CN\" (China)?",
        "PRC | did you mean \"CN\" (China)?",
        "RUS | did you mean \"RU\" (Russia)?",
        "GBR | did you mean \"GB\" (United Kingdom)?",
        "UAE | did you mean \"AE\" (United Arab Emirates)?",
        "EL | did you mean \"GR\" (Greece)?",
        "DEU | did you mean \"DE\" (Germany)?",
        "JPN | did you mean \"JP\" (Japan)?",
        "Nigeria | did you mean \"NG\" (Nigeria)?",
        "ZAR | did you mean \"ZR\" (Zaire)?",
        "BUR | did you mean \"BU\" (Burma)?",
        "USSR | did you mean \"SU\" (Soviet Union)?",
        "Soviet Union | did you mean \"SU\" (Soviet Union)?",
        "DDR | did you mean \"DD\" (East Germany)?",
        "East Germany | did you mean \"DD\" (East Germany)?",
        "CSHH | did you mean \"CS\" (Czechoslovakia)?",
        "SCG | did you mean \"CSXX\" (Serbia and Montenegro)?",
        "Yugoslavia | did you mean \"YU\" (Yugoslavia)?",
        "FRG | West Germany has another name and code today: \"DE\" (Germany)",
      })
  void hintsAtTheCodeThatWasMeant(String words, String hint) {
    Unreadable failure = failure(words);

    assertThat(failure.rule()).isEqualTo(ReadingRules.WRONG_TYPE);
    assertThat(failure.message())
        .isEqualTo("\"" + words + "\" is not a country code of ISO 3166-1, like KR");
    assertThat(failure.hint()).contains(hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EU | European Union",
        "eu | European Union",
        "european union | European Union",
        "UN | United Nations",
      })
  void tellsWhatHasNoCodeAndWhereItGoes(String words, String name) {
    assertThat(failure(words).hint().orElseThrow())
        .startsWith(name + " has no code there: add it to organizations: in register.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"KQ", "QQQ", "ABC", "Kor.", "KX", "Irak", "Nigera", "AKR"})
  void neverGuessesByTheSpellingOfACodeNorBetweenTwoNames(String words) {
    assertThat(failure(words).hint()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KOR", "PRK", "ROK", "PRC", "UAE", "USA", "EU", "DDR", "USSR"})
  void isNotPrintedAsWordsWhereASideIsMeant(String side) {
    assertThatThrownBy(() -> Actor.of(side)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATO", "ASEAN", "the UAE", "merovia", "kor", "IAEA", "G20", "KR"})
  void leavesOtherSidesAlone(String side) {
    assertThat(Actor.of(side).written()).isEqualTo(side);
  }

  @Test
  void everyAlpha3CodeIsThatOfACountry() throws IOException {
    List<String> rows = rows("country_codes.properties");

    assertThat(
            rows.stream().filter(row -> row.matches("[A-Z]{3}=[A-Z]{2}")).map(r -> r.substring(4)))
        .containsAll(rows("countries_en.properties").stream().map(r -> r.substring(0, 2)).toList());
    assertThat(rows).allSatisfy(row -> Country.of(row.substring(row.indexOf('=') + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000", "the two central banks", "두 은행", "\uD800"})
  void hasNoHintForWhatResemblesNothing(String words) {
    assertThat(failure(words).hint()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU", "QA1", "QL", "K", "KR ", "ＫＲ", "../KR"})
  void refusesWhatHasNoCode(String words) {
    assertThatThrownBy(() -> Country.of(words)).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> new Country(words)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SU | Soviet Union | 소련 | 1991-12-26",
        "YU | Yugoslavia | 유고슬라비아 | 2003-02-03",
        "CS | Czechoslovakia | 체코슬로바키아 | 1992-12-31",
        "CSXX | Serbia and Montenegro | 세르비아 몬테네그로 | 2006-06-30",
        "DD | East Germany | 동독 | 1990-10-02",
        "VD | North Vietnam | 북베트남 | 1976-07-01",
      })
  void knowsStatesThatAreGone(String code, String english, String korean, String last) {
    Country state = Country.of(code);

    assertThat(state.name(ENGLISH)).isEqualTo(english);
    assertThat(state.name(Language.of("ko"))).isEqualTo(korean);
    assertThat(state.span().orElseThrow().latest()).hasToString(last);
    assertThat(Actor.of(code).country()).contains(state);
    assertThat(Known.of(code).country()).contains(state);
  }

  @Test
  void everyStateThatIsGoneHasItsNamesAndASuccessorOfToday() throws IOException {
    assertThat(rows("countries_former.properties"))
        .hasSize(28)
        .allSatisfy(
            row -> {
              Country state = Country.of(row.substring(0, row.indexOf('=')));
              assertThat(row.split(";", -1)).hasSize(6).allMatch(part -> !part.endsWith(" "));
              assertThat(state.name(Language.of("zh-Hans"))).isNotEqualTo(state.name(ENGLISH));
              assertThat(state.today().flatMap(Country::span)).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"XK", "AA", "ZZ", "QM", "QZ", "XA", "XZ"})
  void leavesToUsersWhatIsoLeavesToThem(String code) {
    assertThat(Country.of(code).isOfUsers()).isTrue();
    assertThat(Country.of(code).name(ENGLISH)).isEqualTo(code);
  }

  @Test
  void isQuickWithALongInput() {
    assertThat(failure("K".repeat(1_000_000)).hint()).isEmpty();
  }

  private static Unreadable failure(String words) {
    return catchThrowableOfType(Unreadable.class, () -> Country.of(words));
  }

  private static List<String> rows(String file) throws IOException {
    try (InputStream bytes = Objects.requireNonNull(Country.class.getResourceAsStream(file))) {
      return new String(bytes.readAllBytes(), UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .toList();
    }
  }
}
