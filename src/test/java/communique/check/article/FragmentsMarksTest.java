package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.MarkFamily;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text may be passed over that the eye sees quotation marks in. */
class FragmentsMarksTest {

  @Test
  void whateverIsAMarkOrLooksLikeOneIsLookedAt() {
    List<String> passed =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(Character::isDefined)
            .filter(point -> Character.getType(point) != Character.SURROGATE)
            .mapToObj(Character::toString)
            .filter(sign -> hasMark(Legible.of(sign)) || hasMark(Legible.of(sign + sign)))
            .filter(sign -> !Fragments.mayQuote("A " + sign + sign))
            .collect(Collectors.toList());
    assertThat(passed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟪mend the old nets⟫",
        "⟨mend the old nets⟩",
        "‹‹mend the old nets››",
        "<<mend the old nets>>",
        "«mend the old nets»",
        "‹mend the old nets›",
        "„mend the old nets“",
        "„mend the old nets”",
        ",,mend the old nets“",
        ",,mend the old nets''",
        "‚‚mend the old nets‘‘",
        "‚mend the old nets‘",
        "»mend the old nets«",
        "”mend the old nets”",
        "``mend the old nets''",
        "「mend the old nets」",
        "｢mend the old nets｣",
        "『mend the old nets』",
        "《mend the old nets》",
        "〈mend the old nets〉",
        "︽mend the old nets︾",
        "﹁mend the old nets﹂",
        "﹃mend the old nets﹄",
        "〝mend the old nets〟",
        "❝mend the old nets❞",
        "❮mend the old nets❯",
        "⸢mend the old nets⸣",
        "＂mend the old nets＂",
        "״mend the old nets״",
        "\"mend the old nets\"",
        "'mend the old nets'"
      })
  void wordsInAnyMarksAreAQuotation(String quotation) {
    assertThat(Fragments.of("She told us to " + quotation + " at once."))
        .containsExactly("mend the old nets");
  }

  /** A book or a film. */
  @ParameterizedTest
  @ValueSource(strings = {"他们读了《三盏灯》。", "彼らは《三つの灯》を読んだ。", "그는 〈등불 셋〉을 보았다."})
  void titlesInEastAsiaAreNone(String sentence) {
    assertThat(Fragments.of(sentence)).isEmpty();
  }

  @Test
  void theMarksOfTitlesAreThoseOfSpeechInTheNorthOfKorea() {
    assertThat(Fragments.of("그는 《그물을 기워야 한다》고 말했다.")).containsExactly("그물을 기워야 한다");
  }

  private static boolean hasMark(String seen) {
    return seen.chars().anyMatch(c -> MarkFamily.mark((char) c).isPresent());
  }
}
