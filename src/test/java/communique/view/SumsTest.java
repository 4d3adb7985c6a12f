package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Amount;
import communique.model.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money in the words of each language. */
class SumsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          70 trillion won      | en      | 70 trillion won
          70 trillion won      | ko      | 70조 원
          70 trillion won      | zh-Hans | 70万亿韩元
          US$48.9 billion      | ko      | 489억 달러
          US$48.9 billion      | zh-Hans | 489亿美元
          US$1,234,567.89      | ko      | 123.456789만 달러
          US$48.9 billion      | en      | US$48.9 billion
          900 won              | ko      | 900 원
          12 million francs    | ko      |
          up to €5 million     | en      | up to €5 million
          up to €5 million     | ko      | 최대 500만 유로
          about US$48.9 billion | zh-Hans | 约489亿美元
          at least 20 million euros | ko | 최소 2000만 유로
          more than US$5 billion | zh-Hans | 超过50亿美元
          less than 5억 엔     | en      | less than 500 million yen
          10억~20억 엔         | en      | 1 billion yen to 2 billion yen
          between 10 and 20 million US dollars | ko | 1000만 달러~2000만 달러
          """)
  void inTheirSenseToTheLastDigit(String print, String language, String words) {
    Amount amount = new Amount(print, Optional.empty(), List.of(), Optional.empty());
    assertThat(new Sums(new Messages(Language.of(language))).words(amount))
        .isEqualTo(Optional.ofNullable(words));
  }
}
