package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cut or an insertion may stand for. */
class OmissionsTest {

  /** The words on the right cannot be quoted from the article on the left. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We will not close our ports today.” | We will [surely] close our ports | REPLACED",
        "“We won’t close our ports today.” | We [will] close our ports | REPLACED",
        "“We cannot close our ports today.” | We can[] close our ports | REPLACED",
        "“We cannot close our ports today.” | We can[ surely] close our ports | REPLACED",
        "“We do not want it, and never did.” | We do [] want it | REPLACED",
        "“We close our ports today.” | We [never] close our ports | NOT",
        "“We can close our ports today.” | We can[not] close our ports | NOT",
        "“We are unable to close them.” | We are [a]ble to close | LETTERS",
        "“It is possible to close them.” | It is [im]possible to close | LETTERS",
        "“We caught 12,000 fish here.” | We caught [15,000] fish | REPLACED",
        "“We caught twelve fish here.” | We caught [many] fish | REPLACED",
        "“我们不会对渔民关闭港口。” | 我们[将]对渔民关闭港口 | REPLACED",
        "“我们将对渔民关闭港口。” | 我们[不]将对渔民关闭港口 | NOT",
        "“我们没有关闭港口。” | 我们[已]关闭港口 | REPLACED",
        "“어민에게 항구를 닫지 않겠다.” | 어민에게 항구를 [닫]겠다 | REPLACED",
        "“우리는 안 닫는다고 했다.” | 우리는 [꼭] 닫는다고 했다 | REPLACED",
        "„Wir werden keine Häfen schließen.“ | Wir werden [alle] Häfen schließen | REPLACED",
        "« Nous ne fermons pas nos ports. » | Nous [] fermons [bien] nos ports | REPLACED",
        "“Мы не закроем порты.” | Мы [точно] закроем порты | REPLACED",
        "“The council will not close its ports.” | The council will […] close its ports | LEFT_OUT",
        "“The council will, as long as I lead it and the sea is there, never close its ports.” | The council will […] close its ports | LEFT_OUT",
        "“The council will not, as long as I lead it and the sea is there, close its ports.” | The council will […] close its ports | LEFT_OUT",
        "“The council will refuse to close its ports.” | The council will […] close its ports | LEFT_OUT",
        "“We will close our ports.” | We will [refuse to] close our ports | NOT",
        "“我们将关闭港口。” | 我们将[拒绝]关闭港口 | NOT",
        "“우리는 항구를 개방한다.” | 우리는 항구를 [거부]개방한다 | NOT",
        "“우리는 공정한 항구를 바란다.” | 우리는 [불]공정한 항구를 바란다 | NOT",
        "“政府不会关闭本国的港口。” | 政府[…]关闭本国的港口 | SHORT",
        "“我们的政府不会关闭本国的港口。” | 我们的政府会[…]关闭本国的港口 | SHORT",
        "“我们的新政府不会关闭本国的港口。” | 我们的新政府[…]关闭本国的港口 | SHORT",
        "“我们的全新政府不会关闭本国港口。” | 我们的全新政府[…]关闭本国港口 | LEFT_OUT",
        "“They talk now of nets.” | They talk[atively] now of nets | LONG",
        "“We mend our nets.” | We mend our nets [and here is a claim of any length, one that she made up for us] | LONG"
      })
  void theSenseIsNotTurned(String article, String words, String flaw) {
    Article source = Article.of("She told us: " + article + " So it was.");
    assertThat(source.find(words)).isEmpty();
    if (!flaw.equals("SHORT")) {
      assertThat(source.flaw(words)).contains(Flaw.valueOf(flaw));
    }
  }

  /** These can be quoted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We will not close our ports.” | We will not close our [own] ports",
        "“We will not close our ports.” | [W]e will not [ever so slightly] close our ports",
        "“The wide ports, which we mended for years, are open to all.” | The wide ports […] are open to all",
        "“The ports of the coast, no longer in any need of mending, are open to all.”"
            + " | The ports of the coast […] are open to all",
        "“They caught it in the bay of storms.” | [The crews] caught it in the bay",
        "“They caught it in the bay.” | They caught [the fish] in the bay",
        "“非洲国家将开放港口。” | [所有]国家将开放港口"
      })
  void othersAreQuoted(String article, String words) {
    assertThat(Article.of("She told us: " + article + " So it was.").find(words)).hasSize(1);
  }

  /** A cut from ONE to TWO would join what two people said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“ONE,” Marrow said. Asked about Tal, Doran said: “TWO.”",
        "“ONE,” Marrow said, and Doran replied, “TWO.”",
        "“ONE,” Marrow said, to which Doran answered “TWO.”",
        "“ONE,” said Marrow; “TWO,” said Doran.",
        "“ONE,” Marrow told Doran, “TWO.”",
        "“ONE,” she told him. “TWO.”",
        "“ONE,” he said: “TWO.”",
        "“ONE.”\\n\\n“TWO.”",
        "“ONE,” he said.\\n\\n“TWO,” she said.",
        "“ONE.” “TWO.”",
        "“ONE,” said Marrow, “or so,” said Doran, “TWO.”",
        "‘ONE,’ Marrow said. Then ‘TWO,’ he said.",
        "\"ONE,\" Marrow said. Doran laughed. \"TWO.\"",
        "“ONE，”马罗说。多兰说：“TWO。”",
        "“ONE，”马罗说，而多兰却说“TWO。”",
        "\"ONE\"라고 마로가 말하자 도란은 \"TWO\"라고 답했다.",
        "\"ONE\"라고 했다. 도란은 \"TWO\"라고 했다.",
        "「ONE」とマロウは述べ、ドランは「TWO」と答えた。",
        "« ONE », dit Marrow. Doran répond : « TWO. »",
        "Marrow said “ONE”, Doran said “TWO”.",
        "Marrow said “ONE,” Doran said “TWO.”",
        "“ONE,” said Marrow. “TWO,” said Doran.",
        "“ONE,” said Marrow. “TWO.” said Doran.",
        "“ONE!” said Marrow. “TWO!” shouted Doran.",
        "“ONE,” she said. “TWO,” he said.",
        "“ONE,” she said. “TWO,” she said.",
        "“ONE,” said the mayor. “TWO,” said the clerk.",
        "“ONE,” said the mayor, “TWO,” the clerk.",
        "“ONE,” said Marrow. “TWO” – Doran.",
        "“ONE,” said Marrow. “TWO” (Doran)",
        "“ONE” drew the retort “TWO”.",
        "“ONE,” was met with jeers, “TWO.”",
        "The cry was “ONE”; Doran said, “TWO.”",
        "“ONE.” Doran laughed. “TWO.”",
        "Marrow’s “ONE”, Doran’s “TWO”.",
        "Some say “ONE”, others “TWO”.",
        "Marrow: “ONE,” said Doran. “TWO.”",
        "„ONE“, sagte Marrow. „TWO“, sagte Doran.",
        "Marrow sagte: „ONE“, Doran sagte „TWO“.",
        "« ONE », dit Marrow. « TWO », dit Doran.",
        "Marrow dijo «ONE», Doran dijo «TWO».",
        "马罗说“ONE”，多兰说“TWO”。",
        "“ONE”，多兰答“TWO”。",
        "“ONE，”马罗说，“TWO。”多兰说。",
        "“ONE。”马罗说。“TWO。”多兰答道。",
        "马罗说“ONE”，并称“TWO”，多兰说。",
        "마로는 “ONE”, 도란은 “TWO”고 말했다.",
        "“ONE”고 하자 “TWO”고 답했다.",
        "“ONE”는 물음에 “TWO”고 했다.",
        "“ONE”며 “TWO”고 도란은 말했다.",
        "マロウは「ONE」、ドランは「TWO」と述べた。",
        "「ONE」に対し「TWO」と答えた。",
        "「ONE」と述べると、「TWO」と返した。",
        "「ONE」と述べ、「TWO」とドランは述べた。"
      })
  void noTwoPeopleAreJoined(String pattern) {
    String article = article(pattern);
    assertThat(Article.of(article).find(ONE)).hasSize(1);
    assertThat(Article.of(article).find(TWO)).hasSize(1);
    assertThat(Article.of(article).find(ONE + " […] " + TWO)).isEmpty();
    assertThat(Article.of(article).flaw(ONE + " […] " + TWO)).contains(Flaw.SPEAKER);
  }

  /** One person's words may be interrupted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“ONE,” she said. “TWO.”",
        "“ONE,” said Mr. Marrow, “TWO.”",
        "“ONE,” Prime Minister Ana Marrow told reporters. “TWO.”",
        "“ONE,” Marrow said on Saturday. “TWO.”",
        "“ONE,” Marrow said Saturday in Saltmouth. “TWO.”",
        "“ONE,” said Ana Marrow, the mayor of Saltmouth. “TWO.” The nets were mended.",
        "“ONE,” Marrow agreed, “TWO”.",
        "“ONE!” the mayor shouted. “TWO!”",
        "“ONE,” Marrow said. “TWO,” Marrow added.",
        "“ONE,” said Marrow. “TWO.” Doran said: “We wait.”",
        "„ONE“, sagte Marrow. „TWO.“",
        "« ONE », a déclaré Marrow. « TWO. »",
        "“ONE。”马罗说。“TWO。”",
        "马罗说“ONE”，并表示“TWO”。",
        "마로는 “ONE”고 말하며 “TWO”고 덧붙였다.",
        "「ONE」と述べ、「TWO」と続けた。",
        "“ONE,” she declared, “TWO.\\n\\n“So be it,” the mayor said.",
        "“ONE and so on. TWO.”",
        "“ONE.\\n\\n“TWO.”",
        "“ONE. ‘Why not?’ they ask. TWO.”",
        "\"ONE\"라며 \"TWO\"라고 말했다.",
        "“ONE，”她说，“TWO。”",
        "「ONE」と述べ「TWO」",
        "PRESIDENT DORAN: ONE. Well. TWO.\\nQ: Why?",
        "ONE, in our own telling. TWO."
      })
  void oneIs(String pattern) {
    assertThat(Article.of(article(pattern)).find(ONE + " […] " + TWO)).hasSize(1);
  }

  /** The mark with which a paragraph opens a quotation again can be left out, and be kept. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“ONE.\\n\\n“TWO.” | ONE. TWO",
        "“ONE.\\n\\n“TWO.” | ONE. “TWO",
        "\"ONE.\\n\\n\"TWO.\" | ONE. TWO",
        "“ONE.\\n\\n“Well.\\n\\n“TWO.” | ONE. Well. TWO",
        "“ONE.\\n\\n“Well, so it is, TWO.” | ONE. Well, […] TWO",
        "„ONE.\\n\\n„TWO.“ | ONE. TWO",
        "「ONE。\\n\\n「TWO」 | ONE。TWO",
        "“ONE。\\n\\n“TWO。” | ONE。TWO"
      })
  void aMarkThatOpensAgainIsNoWord(String pattern, String words) {
    Article article = Article.of(article(pattern));
    assertThat(article.find(words.replace("ONE", ONE).replace("TWO", TWO)))
        .singleElement()
        .matches(article::isQuoted);
  }

  @Test
  void twoQuotationsAreNotJoinedWithoutTheirMarks() {
    assertThat(Article.of(article("“ONE.”\\n\\n“TWO.”")).find(ONE + ". " + TWO)).isEmpty();
  }

  private static final String ONE = "the nets of all are dry";
  private static final String TWO = "nobody owns a tide";

  private static String article(String pattern) {
    return "It was told so.\n\n"
        + pattern.replace("ONE", ONE).replace("TWO", TWO).replace("\\n", "\n")
        + "\n\nSo it went.";
  }
}
