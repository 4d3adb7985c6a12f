package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is of one turn in a transcript. */
class TurnsTest {

  private static final String ONE = "the nets of all are dry";
  private static final String TWO = "nobody owns a tide";

  /** Whatever stands for the speakers, and however their lines begin. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marrow: ONE.\\nDoran: TWO.",
        "Marrow：ONE.\\nDoran：TWO.",
        "A. Marrow : ONE.\\nI. Doran : TWO.",
        "The Mayor of Saltmouth, Ana Marrow: ONE.\\nThe Clerk of Tal, Iven Doran: TWO.",
        "Ana Marrow, mayor: ONE.\\nIven Doran, clerk: TWO.",
        "11:41 Marrow: ONE.\\n11:42 Doran: TWO.",
        "MR MARROW ONE.\\nMS DORAN TWO.",
        "Marrow – ONE.\\nDoran – TWO.",
        "[Marrow] ONE.\\n[Doran] TWO.",
        "(Marrow) ONE.\\n(Doran) TWO.",
        "<Marrow> ONE.\\n<Doran> TWO.",
        "Marrow\\nONE.\\nDoran\\nTWO.",
        "Marrow\\n\\nONE.\\n\\nDoran\\n\\nTWO.",
        "ONE.\\nQ: Really?\\nTWO.",
        ">> MARROW: ONE. >> DORAN: TWO.",
        "Marrow: ONE. Doran: TWO.",
        "[Marrow] ONE. [Doran] TWO.",
        "마로: ONE.\\n▲도란 군수: TWO.",
        "△ 마로 시장 = ONE.\\n△ 도란 군수 = TWO.",
        "<질문> ONE.\\n‹답변> TWO.",
        "(문) ONE. (답) TWO.",
        "【記者】ONE。【多兰】TWO。",
        "【毎朝新聞 山田記者】ONE。\\n○知事 TWO。",
        "马罗：ONE。多兰：TWO。"
      })
  void aCutStaysInIt(String pattern) {
    Article article = article(pattern);
    assertThat(article.find(ONE + " […] " + TWO)).noneMatch(place -> article.isOneTurn(place));
    assertThat(article.find(ONE)).singleElement().matches(article::isOneTurn);
    assertThat(article.find(TWO)).singleElement().matches(article::isOneTurn);
  }

  /** Of one speaker, who may say “Note: …”, but whom others interrupt within a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "马罗：ONE。多兰：TWO。 | true",
        "ONE。记者：TWO。 | true",
        "ONE。主持人：TWO。 | true",
        "마로: ONE. 도란: TWO. | true",
        "마로: ONE. 진행자: TWO. | true",
        "ماروو: ONE. دوران: TWO. | true",
        "سؤال: ONE؟ جواب: TWO. | true",
        "ONE。ドラン：TWO。 | true",
        "ONE。我只说一句：TWO。 | false",
        "ONE。第二：TWO。 | false",
        "ONE。结论：TWO。 | false",
        "ONE. 결론: TWO. | false",
        "ONE. 둘째: TWO. | false",
        "ONE. ثانيا: TWO. | false",
        "ONE. وأقول لكم: TWO. | false",
        "ONE。結論：TWO。 | false"
      })
  void anotherInterruptsTheOnlySpeakerOfATranscript(String pattern, boolean other) {
    Article article = article(pattern);
    assertThat(article.find(ONE + " […] " + TWO))
        .singleElement()
        .matches(place -> article.isOfTheSpeaker(place) != other);
  }

  /** A label among the words is none of ours. */
  @ParameterizedTest
  @CsvSource({"ONE。【記者】TWO", "ONE. [Doran] TWO", "ONE.\\nDORAN: TWO", "ONE.\\nDoran\\nTWO"})
  void noLabelIsQuoted(String words) {
    Article article = article("Marrow: " + words + ".");
    assertThat(article.find(text(words))).isNotEmpty().noneMatch(place -> article.isOneTurn(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marrow: ONE. It is late: TWO.",
        "Marrow: ONE. (Applause.) TWO.",
        "MARROW: ONE, for this\\nis late. TWO.",
        "마로: ONE. 한 가지만 말하면 이렇다. TWO.",
        "Marrow: ONE. At 10:45 it is late. TWO.",
        "Marrow: ONE, as I told\\nPresident Doran. TWO.",
        "马罗：ONE，渔网破了，明天也不会在\\n集市上卖鱼，TWO。",
        "마로: ONE, 그물은 내일도 널어 둘\\n것입니다. TWO.",
        "マロウ：ONE、網は明日も港に干し、\\n市場では売らない。TWO。",
        "Марроу: ONE, как я говорил\\nДорану вчера. TWO."
      })
  void aSpeakerGoesOn(String pattern) {
    Article article = article(pattern);
    assertThat(article.find(ONE + " […] " + TWO)).singleElement().matches(article::isOneTurn);
  }

  /** A sentence that seems to go on with the next line, and a label there all the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marrow: ONE and\\nDoran: TWO.",
        "marrow: ONE and\\ndoran: TWO.",
        "Marrow: ONE and\\n[Doran] TWO.",
        "Marrow: ONE and\\n– TWO.",
        "Marrow: ONE, and\\nDoran\\nTWO.",
        "Marrow: ONE and –\\nwell, TWO.",
        "Marrow: ONE and\\n\\nso TWO.",
        "Marrow: ONE and so\\n00:12 TWO said he.",
        "마로: ONE, 그래서\\n도란: TWO.",
        "마로 ONE습니다\\n도란 TWO.",
        "馬羅：ONE，並且\\n多蘭 ： TWO。",
        "Marrow: ONE. — Doran: TWO.",
        "Marrow: ONE. * Doran: TWO.",
        "Marrow: ONE — Doran: TWO.",
        "Marrow: ONE. 00:12 Doran: TWO.",
        "Marrow : ONE. Doran : TWO.",
        "Marrow: ONE. Doran (Tal) (spoke in Tallish): TWO."
      })
  void aLineThatMayBeATurnIsOne(String pattern) {
    assertThat(article(pattern).find(joined(pattern))).noneMatch(article(pattern)::isOneTurn);
  }

  /** Where one person speaks, whatever may name another ends a quotation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRESIDENT DORAN: ONE.\\nQ: TWO.",
        "PRESIDENT DORAN: ONE.\\n\\nPRESIDENT MARROW: TWO.",
        "Ana Doran: ONE.\\nIven Marrow (through an interpreter): TWO.",
        "Q. ONE?\\nA. TWO.",
        "QUESTION: ONE? PREMIER MARSH: TWO.",
        "기자: ONE?\\n도란 대통령: TWO.",
        "记者：ONE？\\n多兰：TWO。",
        "問：ONE？\\n答：TWO。",
        "ONE.\\nReporter : TWO.",
        "ONE.\\nQuestion\u00A0: TWO.",
        "ONE.\\nUne journaliste de Tal\u202F: TWO.",
        "ONE.\\nMr. Doran (Tal) (spoke in Tallish): TWO.",
        "ONE.\\nIven Doran (Saltmouth East) (Ind): TWO.",
        "ONE.\\nIven Doran, clerk of Tal: TWO.",
        "ONE.\\nA man in the crowd: TWO.",
        "ONE.\\nMr. DORAN. TWO.",
        "ONE.\\nMR DORAN TWO.",
        "ONE.\\nDoran - TWO.",
        "ONE.\\nMr Doran.— TWO.",
        "ONE.\\nDoran> TWO.",
        "ONE.\\nDoran; TWO.",
        "ONE.\\nDoran\\tTWO.",
        "ONE.\\nDoran\\nTWO.",
        "ONE.\\n\\nDoran\\n\\nTWO.",
        "ONE.\\n<v Doran>TWO.",
        "ONE.\\n(Doran) TWO.",
        "ONE.\\n[Doran]\\nTWO.",
        "ONE.\\n[00:12] TWO.",
        "ONE.\\n00:12 Doran: TWO.",
        "ONE.\\n00:00:12\\nTWO.",
        "ONE.\\n12\\n00:00:12,000 --> 00:00:14,000\\nTWO.",
        "ONE.\\n— TWO.",
        "ONE.\\n* TWO.",
        "ONE.\\n• TWO.",
        "ONE.\\n2) TWO.",
        "ONE.\\n(Applause.) Doran: TWO.",
        "ONE. [Doran] TWO.",
        "ONE. Iven Doran: TWO.",
        "ONE. — Doran: TWO.",
        "ONE. >> TWO.",
        "ONE.\\nДоран : TWO.",
        "ONE.\\n○ 도란: TWO.",
        "ONE.\\n○도란 TWO.",
        "ONE.\\n▲ 도란 군수 = TWO.",
        "ONE.\\n【기자】 TWO.",
        "ONE.\\n〈기자〉 TWO.",
        "ONE.\\n◇ 도란> TWO.",
        "ONE.\\n(질문) TWO.",
        "ONE.\\n답 TWO.",
        "ONE。\\n【記者】TWO。",
        "ONE。\\n（記者）\\nTWO。",
        "ONE。\\n〔大臣〕TWO。",
        "ONE。\\n記者　TWO。",
        "ONE。\\n記者）TWO。",
        "ONE。\\n[多兰]：TWO。",
        "ONE。\\n多兰（塔尔）：TWO。",
        "ONE。\\n塔尔晚报记者 ： TWO。",
        "ONE。\\n多兰｜TWO。",
        "ONE。【记者】TWO。",
        "ONE。\\nマロウ氏 TWO。",
        "ONE。\\nマロウ氏それは、TWO。",
        "ONE。\\n山本知事それでは、TWO。"
      })
  void theSpeakerIsNotJoinedWithAnother(String pattern) {
    Article article = article(pattern);
    assertThat(article.find(ONE + " […] " + TWO)).noneMatch(article::isOfTheSpeaker);
    assertThat(article.find(joined(pattern))).isNotEmpty().noneMatch(article::isOfTheSpeaker);
  }

  /** What the one who speaks may say, and how the lines of it may be wrapped. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marrow: ONE. It is late: TWO.",
        "ONE. Note: TWO.",
        "ONE. At 18:30 it was 3:1. TWO.",
        "ONE.\\n\\nTWO.",
        "ONE.\\nTWO.",
        "ONE. (Applause.) TWO.",
        "ONE.\\n\\n(Laughter.)\\n\\nSo TWO.",
        "ONE.\\n“So be it,” they say. TWO.",
        "ONE, as I told\\nPresident Doran. TWO.",
        "ONE, and so we met at\\n18:30 and waited. TWO.",
        "ONE, and I have told you so many\\ntimes before what I think of all that: TWO.",
        "ONE.\\n12 ships came. TWO.",
        "ONE.\\n$12 million it cost. TWO.",
        "ONE.\\n...and so TWO.",
        "ONE.\\n우리는 압니다. TWO.",
        "ONE. (박수) TWO.",
        "ONE。\\n《塔尔条约》在此。TWO。",
        "ONE。第一点：TWO。",
        "ONE。\\n「港」とは何か。TWO。",
        "ONE。\\nマロウ氏は来ました。TWO。",
        "ONE。\\n山本知事の話、TWO。",
        "ONE.\\nМы знаем. TWO."
      })
  void theSpeakerGoesOn(String pattern) {
    Article article = article(pattern);
    assertThat(article.find(ONE + " […] " + TWO)).singleElement().matches(article::isOfTheSpeaker);
    assertThat(article.find(joined(pattern))).singleElement().matches(article::isOfTheSpeaker);
  }

  private static String joined(String pattern) {
    String text = text(pattern);
    return text.substring(text.indexOf(ONE), text.indexOf(TWO) + TWO.length());
  }

  private static Article article(String pattern) {
    return Article.of("Doran: It was told so.\n" + text(pattern) + "\nMarrow: So it went.");
  }

  private static String text(String pattern) {
    return pattern
        .replace("ONE", ONE)
        .replace("TWO", TWO)
        .replace("\\n", "\n")
        .replace("\\t", "\t");
  }
}
