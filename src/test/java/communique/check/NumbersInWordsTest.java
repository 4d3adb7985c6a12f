package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Edtf;
import communique.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers and days words tell that stand in the place of a value. */
class NumbersInWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "three protocols | 3",
        "twenty-one documents and 4 letters | 4, 21",
        "양해각서 7건 | 7",
        "문서 세 건 | 3",
        "다섯 건 | 5",
        "七份谅解备忘录 | 7",
        "十二份文件 | 12",
        "二十三项、两份 | 2, 23",
        "覚書7件 | 7",
        "about 1,200 pages | ",
        "a series of agreements | ",
        "一系列协议 | ",
        "일련의 합의 | ",
        "two dozen protocols | ",
        "someone often weighs in | ",
        "version 2.5 | "
      })
  void countsAre(String words, String numbers) {
    String found = CountsInWords.in(words).toString();
    assertThat(found).isEqualTo("[" + (numbers == null ? "" : numbers) + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-04-02 | en | 12 April",
        "2025-04-02 | en | April 12",
        "2025-04-02 | en | on the 12th",
        "2025-04-02 | en | 2 March, at noon",
        "2025-04-02 | en | 2 April 2024",
        "2025-04-02 | ko | 4월 12일",
        "2025-02-02 | ko | 12월 2일",
        "2025-04-02 | zh-Hans | 4月12日下午",
        "2025-04 | en | 2 May",
        "2025-04-01/2025-04-03 | en | 4 April",
        "2025 | en | in 2026"
      })
  void daysAreOther(String date, String language, String words) {
    assertThat(DaysInWords.isOtherThan(Edtf.of(date), words, Language.of(language))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-04-02 | en | 2 April",
        "2025-04-02 | en | on Wednesday, April 2nd, 2025, at 12:30",
        "2025-04-02 | en | on the night of 1 April, 2 April there",
        "2025-04-02 | en | shortly after noon on day 3 of the talks",
        "2025-04-02 | en | at 8 in the evening, for 12 minutes",
        "2025-04-02 | en | the 12th round of talks",
        "2025-04-02 | en | at hall x1284b of AB2019",
        "2025-04-02 | ko | 2일 오후 3시",
        "2025-04-02 | ko | 3일간",
        "2025-04-02 | zh-Hans | 2025年4月2日",
        "2025-04 | en | early in April",
        "2025-04-01/2025-04-03 | en | 1-3 April",
        "2025-04-01/2025-04-03 | en | from the 1st to the 3rd",
        "2024-21/2026-23 | en | 12 August"
      })
  void daysAreNotOther(String date, String language, String words) {
    assertThat(DaysInWords.isOtherThan(Edtf.of(date), words, Language.of(language))).isFalse();
  }
}
