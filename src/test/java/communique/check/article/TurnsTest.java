package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is of one turn in a transcript of several speakers. */
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
    assertThat(article.find(ONE + " […] " + TWO))
        .noneMatch(place -> article.isOneTurn(place) && !article.hasLabel(place));
    assertThat(article.find(ONE)).singleElement().matches(article::isOneTurn);
    assertThat(article.find(TWO)).singleElement().matches(article::isOneTurn);
  }

  /** A label among the words is none of ours. */
  @ParameterizedTest
  @CsvSource({"ONE。【記者】TWO", "ONE. [Doran] TWO", "ONE.\\nDORAN: TWO", "ONE.\\nDoran\\nTWO"})
  void noLabelIsQuoted(String words) {
    Article article = article("Marrow: " + words + ".");
    assertThat(article.find(text(words)))
        .isNotEmpty()
        .noneMatch(place -> article.isOneTurn(place) && !article.hasLabel(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marrow: ONE. It is late: TWO.",
        "Marrow: ONE. (Applause.) TWO.",
        "MARROW: ONE, for this\\nis late. TWO.",
        "마로: ONE. 한 가지만 말하면 이렇다. TWO.",
        "Marrow: ONE. At 10:45 it is late. TWO."
      })
  void aSpeakerGoesOn(String pattern) {
    Article article = article(pattern);
    assertThat(article.find(ONE + " […] " + TWO)).singleElement().matches(article::isOneTurn);
  }

  private static Article article(String pattern) {
    return Article.of("Doran: It was told so.\n" + text(pattern) + "\nMarrow: So it went.");
  }

  private static String text(String pattern) {
    return pattern.replace("ONE", ONE).replace("TWO", TWO).replace("\\n", "\n");
  }
}
