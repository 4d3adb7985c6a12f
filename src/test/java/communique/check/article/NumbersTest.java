package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is found whole or not at all. */
class NumbersTest {

  /** What is on the left stands in what is on the right, and is another number there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5000만美元 | 3억5000만美元",
        "we lost 7 | we lost 7 percent",
        "we lost 7 | we lost 7 per cent",
        "we lost seven | we lost seven percentage points",
        "we lost 7.5 | we lost 7.5 pct",
        "wir verloren 7 | wir verloren 7 Prozent",
        "nous avons perdu 7 | nous avons perdu 7 pour cent",
        "그물의 7 | 그물의 7퍼센트",
        "그물의 7 | 그물의 7 퍼센트",
        "그물의 7 | 그물의 7할이",
        "網の7 | 網の7パーセント",
        "網の7 | 網の7割",
        "網の七 | 網の七割",
        "渔网下降7 | 渔网下降7个百分点",
        "渔网的七 | 渔网的七成",
        "it cost a million | it cost a million and a half",
        "it cost half a million | it cost half a million and a quarter",
        "百億円 | 何百億円",
        "十億円 | 何十億円",
        "几张网 | 二十几张网",
        "二十 | 二十几张网",
        "数人 | 十数人",
        "5000万美元 | 3亿5000万美元",
        "2000명이다 | 1만2000명이다",
        "2000명 | 1만 2000명",
        "5000억 원 | 40조5000억 원",
        "5000억 원 | 40조 5000억 원",
        "40조 | 40조\\n5000억 원",
        "5천억 원 | 2조5천억 원",
        "5천억 원 | 2조 5천억 원",
        "40조 | 40조5000억",
        "오백억 | 이천오백억",
        "이천오백 | 이천오백억",
        "천억 원 | 수천억 원",
        "삼천만 원 | 이천오백억 삼천만 원",
        "1만 | 1만여 명",
        "100 | 100여 명",
        "다섯 명 | 스물다섯 명",
        "3년 | 3년 반",
        "2 | 3분의 2",
        "二亿韩元 | 十二亿韩元",
        "二万 | 十二万人",
        "五千万 | 三亿五千万",
        "五年 | 二十五年",
        "十亿 | 数十亿",
        "三百 | 三百多人",
        "十 | 十余万",
        "40 | 40多亿",
        "三年 | 三年半",
        "五 | 百分之五",
        "二〇二五 | 二〇二五〇",
        "5亿 | 3至5亿",
        "五亿 | 三至五亿",
        "5亿元 | 3亿元至5亿元",
        "五亿 | 负五亿",
        "2000万円 | 1億2000万円",
        "234 euros | 1 234 euros",
        "234 euros | 1\u00A0234 euros",
        "234 euros | 1\u202F234 euros",
        "234 euros | 1\u2009234 euros",
        "567 euros | 1 234 567 euros",
        "1 234 | 1 234,50 euros",
        "5 million euros | -5 million euros",
        "5 million euros | −5 million euros",
        "5 million euros | -$5 million euros",
        "5 million | minus 5 million",
        "5 million euros | 3–5 million euros",
        "5 million euros | 3—5 million euros",
        "5 million | $3–$5 million",
        "5 million | 3 to 5 million",
        "5 million | between 3 and 5 million",
        "four million | three or four million",
        "500 billion won | 40 trillion, 500 billion won",
        "500 billion won | 40 trillion 500 billion won",
        "five million | one hundred and five million",
        "five million | one hundred five million",
        "five ships | twenty five ships",
        "five ships | twenty-five ships",
        "twenty | twenty-five ships",
        "won 5 | won 5 million",
        "5 | 5\\nmillion",
        "million | 5 million",
        "40 | 40 lakh crore rupees",
        "half a million | two and a half million",
        "two | two and a half million",
        "million people | half a million people",
        "millions | hundreds of millions",
        "two | two thirds",
        "three | three point five",
        "34,567 | 12,34,567 rupees",
        "5 | 5½ million",
        "½ million | 5½ million",
        "2 | 1/2",
        "5 | 5%",
        "5% | 5%p",
        "5% | 3~5%",
        "40 | 40+ firms",
        "$3.5bn | US$3.5bn",
        "$3 million | HK$3 million",
        "３４ | １，２３４",
        "٢٣٤ | ١ ٢٣٤",
        "٥ | ٣٫٥",
        "5 Mio. | 3-5 Mio. Euro",
        "5 | 5 Milliarden",
        "10 | 10:30"
      })
  void aNumberIsNotCut(String words, String article) {
    String there = article.replace("\\n", "\n");
    assertThat(Article.of("He told (" + there + ") so.").find(words)).isEmpty();
    assertThat(Article.of("He told (" + there + ") so.").find(there)).hasSize(1);
    assertThat(Article.of("He told (" + words + ") so.").find(words)).hasSize(1);
  }

  /** What is on the left is whole in what is on the right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11월 1일 | 2025년 11월 1일",
        "2025년 | 2025년 11월 1일",
        "11月1日 | 2025年11月1日",
        "1 | 1, 2 and 3",
        "2 | 1, 2 and 3",
        "3 | 1, 2 and 3",
        "40 firms | In 2025, 40 firms signed",
        "500 ships | of 40, 500 ships",
        "3–5 million | some 3–5 million",
        "3월 1일 | 3월 1일이다",
        "5000억 | 제1조 5000억",
        "헌법 4조 | 헌법 4조 2항",
        "국경일 | 국경일이",
        "이천 | 이천이 아니라",
        "統一 | 統一三国",
        "统一 | 统一三国",
        "5 million | $5 million",
        "3.5bn | US$3.5bn",
        "5 million | more than 5 million",
        "45 billion | from 12 billion to 45 billion",
        "3 million | 5 million and 3 million",
        "40 firms | Seoul—40 firms",
        "5000억 | 약 5000억",
        "5000억 | 40조, 5000억",
        "5 ships | 2025, 5 ships",
        "500 people | in 2025 500 people",
        "one of them | one of them",
        "3년 | 3년 반도체",
        "第3 | 第3，5条",
        "$500 million | $3 billion, $500 million",
        "1 million | Article 5: 1 million",
        "第三国 | 与第三国",
        "一带一路 | 共建一带一路",
        "2 | from 1 to 2"
      })
  void whatIsNoPartOfANumberIsFound(String words, String article) {
    assertThat(Article.of("He told (" + article + ") so.").find(words)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KV-1\t234\tyes", "KV-1   234   yes", "1\n\n234 yes"})
  void columnsAreNoThousands(String article) {
    assertThat(Article.of(article).find("234")).hasSize(1);
  }
}
