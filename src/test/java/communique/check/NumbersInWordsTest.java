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
        "two dozen protocols | 24",
        "half a dozen protocols | 6",
        "a score of protocols | 20",
        "a pair of letters | 2",
        "no protocols | 0",
        "no fewer than seven protocols | 7",
        "VIII protocols | 8",
        "the protocols of Annex V | ",
        "a couple of protocols | ",
        "팔 건 | 8",
        "십이 건 | 12",
        "사건 | ",
        "이 건에 대해 | ",
        "捌项 | 8",
        "拾贰项 | 12",
        "ثمانية بروتوكولات | 8",
        "خمسة عشر بروتوكولا | 15",
        "خمسة وعشرون بروتوكولا | ",
        "acht Protokolle | 8",
        "huit protocoles | 8",
        "ocho protocolos | 8",
        "восемь протоколов | 8",
        "signed in Sept by all | ",
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
        "14 | 十二份备忘录、两份合同",
        "70 | 수십 건",
        "7 | several protocols"
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
        "7 | 수십 건",
        "7 | 数十项",
        "7 | dozens of protocols",
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
        "2025 | en | in 2026",
        "2025-04-02 | en | the third of April",
        "2025-04-02 | en | April third",
        "2025-04-02 | en | on the twenty-second of April",
        "2025-04-02 | en | in May",
        "2025-04-02 | en | 4/3/2025",
        "2025-04-02 | en | 03.04.25",
        "2025-04-02 | en | 2025-04-03",
        "2025-04-02 | ko | 사월 삼일",
        "2025-04-02 | ko | 2025. 4. 3",
        "2025-06-06 | ko | 유월 칠일",
        "2025-04-02 | ko | 5월 초",
        "2025-04-02 | ko | 4월 초사흘",
        "2025-04-02 | ko | 음력 4월 2일",
        "2025-04-02 | zh-Hans | 四月三日",
        "2025-04-02 | zh-Hans | 四月二十二日",
        "2025-04-02 | zh-Hans | 廿三日",
        "2025-04-02 | zh-Hans | 四月初三",
        "2025-04-02 | zh-Hans | 农历四月初二",
        "2025-04-02 | ja | 四月十二日",
        "2025-04-02 | en | 3 أبريل",
        "2025-04-02 | ar | ٣ أبريل",
        "2025-04-02 | ar | الثالث من نيسان",
        "2025-04-02 | ar | الثاني والعشرين من أبريل",
        "2025-04-02 | en | 3 mai",
        "2025-04-02 | fr | 1er avril",
        "2025-04-02 | fr | trois avril",
        "2025-04-02 | de | am dritten April",
        "2025-04-02 | es | 3 de abril",
        "2025-04-02 | ru | 3 апреля"
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
        "2024-21/2026-23 | en | 12 August",
        "2025-04-02 | en | the second of April",
        "2025-04-22 | en | April twenty-second",
        "2025-04-02 | en | the third round in April",
        "2025-04-02 | en | they may march",
        "2025-04-02 | en | 2/4/2025",
        "2025-04-02 | en | 4/2/2025",
        "2025-04-02 | ko | 사월 이일",
        "2025-04-02 | ko | 오일 시장",
        "2025-04-02 | ko | 2025. 4. 2",
        "2025-04-02 | ko | 음력 3월 5일",
        "2025-04-02 | ko | 3개월 만에",
        "2025-04-02 | zh-Hans | 四月二日",
        "2025-04-22 | zh-Hans | 廿二日",
        "2025-04-02 | zh-Hans | 三月初五",
        "2025-04-02 | zh-Hans | 第三日",
        "Y-999999999 | zh-Hans | 四月初三",
        "2025-04-02/.. | zh-Hans | 四月初三",
        "../2025 | ko | 음력 4월 2일",
        "2025-04-02 | ja | 会談の二日目",
        "2025-04-02 | ar | ٢ أبريل",
        "2025-04-02 | ar | الثاني من نيسان",
        "2025-04-02 | fr | le 2 avril",
        "2025-04-01 | fr | premier avril",
        "2025-04-02 | de | am 2. April",
        "2025-04-02 | es | 2 de abril"
      })
  void daysAreNotOther(String date, String language, String words) {
    assertThat(DaysInWords.isOtherThan(Edtf.of(date), words, Language.of(language))).isFalse();
  }
}
