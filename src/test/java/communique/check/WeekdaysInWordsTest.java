package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Edtf;
import communique.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second of April 2025 was a Wednesday. */
class WeekdaysInWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-04-03 | Saturday | en",
        "2025-04-02 | Thursday, 2 April | en",
        "2025-04-02/2025-04-03 | Friday | en",
        "2025-04-02 | 목요일 | ko",
        "2025-04-02 | 4월 2일(목) | ko",
        "2025-04-02 | 木曜日 | ja",
        "2025-04-02 | 4月2日（木） | ja",
        "2025-04-02 | 星期四 | zh-Hans",
        "2025-04-02 | 周四 | zh-Hans",
        "2025-04-06 | 周六 | zh-Hans",
        "2025-04-02 | Donnerstag | de",
        "2025-04-02 | jeudi | fr"
      })
  void anotherDayOfTheWeek(String date, String words, String language) {
    assertThat(isOther(date, words, language)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-04-02 | Wednesday | en",
        "2025-04-02 | Wednesday or Thursday | en",
        "2025-04-02/2025-04-04 | Friday | en",
        "2025-04 | Saturday | en",
        "2025-04-02 | the day after | en",
        "2025-04-02 | 4월 2일(수) | ko",
        "2025-04-06 | 4월 6일 | ko",
        "2025-04-02 | 4月2日（水） | ja",
        "2025-04-06 | 周日 | zh-Hans",
        "2025-04-02 | 两周三天后 | zh-Hans",
        "2025-04-02 | Mittwoch | de"
      })
  void theDayOrNone(String date, String words, String language) {
    assertThat(isOther(date, words, language)).isFalse();
  }

  private static boolean isOther(String date, String words, String language) {
    return DaysInWords.isOtherThan(Edtf.of(date), words, Language.of(language));
  }
}
