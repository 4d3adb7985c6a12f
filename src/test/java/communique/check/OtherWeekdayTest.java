package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second of April 2025 was a Wednesday. */
class OtherWeekdayTest {

  private static final LocalDate DAY = LocalDate.of(2025, 4, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Friday, 2 April 2025 | en",
        "April 2, Friday | en",
        "met on Friday, April 2, 2025 | en",
        "2nd of April (Friday) | en",
        "Fri, 2 Apr | en",
        "Fri., April 2 | en",
        "on Friday | en",
        "Fri. | en",
        "they met Fri. and parted | en",
        "FRIDAY, APRIL 2 | en",
        "4월 2일 금요일 | ko",
        "4월 2일(금) | ko",
        "금요일인 2일 4월 2일 금요일 | ko",
        "4月2日星期五 | zh-Hans",
        "4月2日（周五） | zh-Hans",
        "4月2日（金） | ja",
        "2日金曜日 | ja",
        "الجمعة 2 أبريل | ar",
        "الجمعة ٢ نيسان | ar",
        "в пятницу | ru",
        "в пятницу, 2 апреля | ru",
        "2 апреля, пятница | ru",
        "w piątek 2 kwietnia | pl",
        "у п’ятницю, 2 квітня | uk",
        "v pátek 2. dubna | cs",
        "Freitag, den 2. April | de",
        "Fr., 2. April | de",
        "vendredi 2 avril | fr",
        "viernes 2 de abril | es"
      })
  void anotherDayOfTheWeek(String words, String language) {
    assertThat(other(words, language)).contains(DayOfWeek.FRIDAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wednesday, 2 April 2025 | en",
        "Wed., April 2 | en",
        "on 2 April, two days before Friday's storm | en",
        "2 people came on Friday | en",
        "on Friday, 2 people came | en",
        "in the Sun. | en",
        "he sat. Mon Repos was shut | en",
        "Friday or Saturday | en",
        "4월 2일 수요일 | ko",
        "2일 회담은 금요일 회의에 앞서 열렸다 | ko",
        "4月2日星期三 | zh-Hans",
        "4月2日（水） | ja",
        "الأربعاء 2 أبريل | ar",
        "в среду, 2 апреля | ru",
        "во всех сферах | ru",
        "w środę 2 kwietnia | pl",
        "Mittwoch, den 2. April | de",
        "mercredi 2 avril | fr"
      })
  void thatDayOrNone(String words, String language) {
    assertThat(other(words, language)).isEmpty();
  }

  private static Optional<DayOfWeek> other(String words, String language) {
    return OtherWeekday.other(DAY, words, Locale.forLanguageTag(language));
  }
}
