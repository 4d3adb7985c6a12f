package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Edtf;
import communique.model.Language;
import communique.model.Reckoning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether words stand alone for a date, or it has to stand beside them. */
class DateInWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1981-10-19 | en | on the 19th of October 1981 | true",
        "1981-10-19 | en | on Oct. 19, 1981 | true",
        "1981-10-19 | en | on 19/10/1981 | true",
        "1981-10-19 | en | in October 1981 | false",
        "1981-10-19 | en | in the autumn of 1981 | false",
        "1981-10-09 | en | on 19 October 1981 | false",
        "1981-10-19 | ko | 1981년 10월 19일 | true",
        "1981-10-19 | ko | 1981년 가을 | false",
        "1981-10-19 | ko | 그해 10월 19일 | false",
        "1981-10-19 | zh-Hans | １９８１年１０月１９日 | true",
        "1981-10-19 | de | am 19. Oktober 1981 | true",
        "1981-10 | en | October 1981 | true",
        "1981-10 | en | some time in 1981 | false",
        "1981-09/1981-10 | en | between September and October 1981 | true",
        "1981-09/1981-10 | en | in the autumn of 1981 | false",
        "1981-09/1982-02 | en | in the winter of 1981, from September to February | false",
        "1981 | en | in 1981 | true",
        "1981 | en | in 19811 | false",
        "-0043 | en | in 44 BC | true",
        "1981? | en | in 1981 | false",
        "1981-XX-19 | en | on a 19th in 1981 | false",
        "1981-21 | en | in spring 1981 | false",
        "1981-04-02 | en | on 12 April 1981 | false",
        "1981-04-04 | en | on day 4 of 1981 | false",
        "1981-02-02 | ko | 1981년 12월 2일 | false",
        "1981-04-04 | ko | 1981년 4월 | false",
        "1981-02-02 | zh-Hans | 1981年十二月2日 | false",
        "1981-02-02 | zh-Hans | 1981年二月2日 | true",
        "1981-03-03 | en | 3 markets in 1981 | false",
        "1981-10-19T18:00:00Z | en | on 19 October 1981 at six | false",
      })
  void onlyWordsThatNameAllOfItStandForIt(String date, String language, String words, boolean all) {
    assertThat(new DateInWords(Edtf.of(date), Language.of(language)).isAllIn(words)).isEqualTo(all);
  }

  @Test
  void aCalendarIsToldBesideTheWords() {
    Edtf julian = Edtf.of("1917-10-25").in(Reckoning.JULIAN);

    assertThat(new DateInWords(julian, Language.of("en")).isAllIn("25 October 1917")).isFalse();
  }
}
