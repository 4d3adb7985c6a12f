package communique.check.change;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import communique.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {

  /** A figure of what is said beside a date is none of the date. */
  @ParameterizedTest
  @CsvSource({
    "5년, 2030년 10월 31일까지 5년, true",
    "5년, 2030년 10월 31일까지 7년, false",
    "5년, 2031년 10월 31일까지 5년, false",
    "5年, 到2030年10月31日为止，为期5年, true",
    "5年, 到2030年10月31日为止，为期6年, false",
    "3, 3 ports until 31 October 2030, true",
    "3, 4 ports until 31 October 2030, false"
  })
  void aDateIsToldBesideFigures(String figure, String words, boolean told) {
    assertThat(said(figure, "2030-10-31").isToldBy(Text.of(words), said(figure, "2031-10-31")))
        .isEqualTo(told);
  }

  private static Said said(String figure, String date) {
    return new Said(Language.of("ko"), List.of(phrase(figure), phrase(date)), List.of(date), 0);
  }

  private static Phrase phrase(String words) {
    return Phrase.of(Optional.empty(), words, true, false);
  }
}
