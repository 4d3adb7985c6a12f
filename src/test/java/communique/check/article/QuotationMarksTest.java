package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In each of these the Latin capitals stand inside quotation marks, and nothing else does. */
class QuotationMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he said “YES INDEED,” and went",
        "he said “YES INDEED\" and went",
        "he said \"YES INDEED” and went",
        "he said \"YES\" and \"NO\".",
        "\"YES\", he said; \"NO.\"",
        "“YES,” he said. “NO”—so",
        "he said (\"YES\") and—\"NO\"—",
        "«\u00A0OUI\u00A0» dit-il",
        "»JA«, sagte er; „NEIN“, sie; ‚DOCH‘ auch",
        "”JA”, sade hon",
        "he said ‘YES’ and it’s the nations’ law",
        "he said 'IT'S FINE' in the '90s",
        "he said ´YES INDEED´ and went",
        "he said `YES INDEED´ and went",
        "he said ˝YES INDEED˝ and went",
        "he said ʻYES INDEEDʼ and went",
        "he said 〃YES INDEED〃 and went",
        "he said ˵YES INDEED˶ and went",
        "he said “CALL IT ‘GREAT’ OR NOT” again",
        "he said “A “B” C” again",
        "a 5\" pipe and \"SO ON\"",
        "他說「GOOD『TRUE』SO」就走",
        "그는 \"GOOD\"고 말했다",
        "“ONE.\n\n“TWO,” he said",
        "“ONE.\n\nTWO,” he said",
        "\"ONE.\n\n\"TWO,\" he said",
        "\"one never closed.\n\nthen \"TWO,\" he said",
        "“one never closed.\n\nthen, later\n\nthen “TWO,” he said",
        "‘one never closed.\n\nthe boys’ law",
        "“one never closed.\n\nnobody knew.\n\n“TWO,” he said",
        "“ONE.\n\n“two never closed.\n\nnobody knew.\n\n“THREE,” he said",
        "'tis told that two signed at the keepers' hall",
        "’twas told of the keepers’ hall",
        "‘tis told of the keepers’ hall",
        "they sang 'round the keepers' hall, and rock 'n' roll in the '90s at the boys' club",
        "he said 'TIME IS UP' to the keepers' hall",
        "never “opened\n\nagain",
        "closed only” here",
        "he said \"ONE LINE\nAND ANOTHER\" and went\nthen \"THIRD.\" ok",
        "he said \"THE PORT\nMATTERS\" today",
        "``TEX'' and `SINGLE' marks",
        "″PRIMES″ and ‘‘PAIRS’’ and ❝ORNAMENTS❞",
        "״GERSHAYIM״ צה״ל ב\"HEBREW\"",
        "他说：“\nGOOD” 了",
        "他说。\n\n\"GOOD\"了"
      })
  void marksAreFollowed(String text) {
    assertThat(inside(text)).isEqualTo(text.replaceAll("[^A-Z]", ""));
  }

  @Test
  void aPossessiveDoesNotCloseAQuotation() {
    assertThat(inside("he said ‘the nations’ law stands’ and went"))
        .isEqualTo("thenationslawstands");
  }

  private static String inside(String text) {
    Folded folded = Folded.of(text);
    return QuotationMarks.quoted(folded).stream()
        .mapToObj(i -> folded.plain().substring(i, i + 1))
        .filter(letter -> Character.isLetterOrDigit(letter.charAt(0)))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“one,” “two",
        "“one” two”",
        "\"one\" \"two",
        "\"one\" two\"",
        "„one“ two“ so",
        "»one« »two",
        "「one」「two",
        "《“one》, two”",
        "“one\n\n“two",
        "🙶one🙷, two🙷",
        "ˮoneˮ ˮtwo",
        "❠one❞ two❞",
        "‶one″ ‶two",
        "〝one〟〝two〞",
        "⸂one⸃ two⸃"
      })
  void aMarkWithoutAPartnerCountsToTheEndOfTheParagraph(String sentence) {
    assertThat(Fragments.of(sentence))
        .containsExactly("one", sentence.contains(", two") ? ", two" : "two");
  }

  /** Typed for « and »; not less and more, nor a label. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <<dead letter>> so | dead letter",
        "<<dead>>, <<quite dead>> | dead~quite dead",
        "a <<dead\\nletter>> | dead letter",
        "5 << 6 >> 3 | ''",
        ">> MARROW: one >> so | ''",
        "<<>> | ''"
      })
  void twoAnglesAreOneMark(String sentence, String fragments) {
    assertThat(String.join("~", Fragments.of(sentence.replace("\\n", "\n")))).isEqualTo(fragments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"‘one’", "《one》", "'one'", "5″ or 7\" x 2”", "rock ’n’ roll", "a \" b", "6’ 2\""})
  void theseAreNoFragments(String sentence) {
    assertThat(Fragments.of("He said " + sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said ‘we will not go,’ twice.",
        "He said 'we will not go', twice.",
        "It won’t do: ‘we will not go’ is the ministers’ word.",
        "It won't do: 'we will not go' is the ministers' word.",
        "The 1990s’ slogan ‘we will not go’ and the '80s",
        "‘we will not go’라고 말했다",
        "‚we will not go‘, sagte er",
        "He said “‘we’ and so on”, then ‘we will not go’."
      })
  void singleMarksAroundWordsAreQuotationMarks(String sentence) {
    assertThat(Fragments.of(sentence)).contains("we will not go");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It won’t do; the ministers’ word isn’t the ports’ law.",
        "It won't do; the ministers' word isn't the ports' law.",
        "'Tis the ministers' word and the ports' law",
        "‘Tis the ministers’ word",
        "the '90s and the ministers' word",
        "the ’90s and the ministers’ word",
        "rock 'n' roll and the ministers' word",
        "rock ’n’ roll and the ministers’ word",
        "5' 2\" and 6' 3\" high",
        "from 5′ to 7′ north",
        "the so-called ‘ports’ and ‘nets’",
        "이른바 ‘항구’와 ‘그물’",
        "O’Hara’s and D’Arcy’s ports’ law"
      })
  void apostrophesAndSingleWordsAreNoFragments(String sentence) {
    assertThat(Fragments.of(sentence)).isEmpty();
  }
}
