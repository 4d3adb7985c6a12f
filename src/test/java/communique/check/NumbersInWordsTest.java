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
        "twenty-one documents and 4 letters | 21, 4",
        "양해각서 7건 | 7",
        "문서 세 건 | 3",
        "다섯 건 | 5",
        "七份谅解备忘录 | 7",
        "十二份文件 | 12",
        "二十三项、两份 | 23, 2",
        "열한 건과 스무 건, 스물두 건 | 11, 20, 22",
        "세 건과 세 건 | 3, 3",
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
    String found = CountsInWords.in(words, false).toString();
    assertThat(found).isEqualTo("[" + (numbers == null ? "" : numbers) + "]");
  }

  /** A whole may be told in its parts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | six memorandums and one contract",
        "7 | 6 memorandums and a contract",
        "6 | three memorandums and three contracts",
        "7 | two sides, four memorandums, two letters and one contract",
        "7 | 양해각서 6건과 계약 1건",
        "7 | 양해각서 여섯 건과 계약 한 건",
        "12 | 양해각서 열한 건과 계약 한 건",
        "7 | 六份谅解备忘录和一份合同",
        "14 | 十二份备忘录、两份合同"
      })
  void partsTellTheWhole(int number, String words) {
    assertThat(CountsInWords.tellOther(number, words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 | six memorandums and one contract",
        "7 | six memorandums and two contracts",
        "7 | 양해각서 6건과 계약 2건",
        "7 | 양해각서 여섯 건과 계약 두 건",
        "7 | 五份谅解备忘录和一份合同",
        "9 | three documents",
        "0 | six and one"
      })
  void partsTellAnotherWhole(int number, String words) {
    assertThat(CountsInWords.tellOther(number, words)).isTrue();
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
