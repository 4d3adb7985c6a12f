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
        "“No net is dry in winter.” | [Every] net is dry in winter | EDGE",
        "“Nobody wants the nets dry.” | [All] wants the nets dry | EDGE",
        "“12 boats came to the quay.” | [Some] boats came to the quay | EDGE",
        "“Twelve boats came to the quay.” | [Some] boats came to the quay | EDGE",
        "“Hardly, if at all, we mend them now.” | [Often] we mend them now | EDGE",
        "“We mean to never dry the nets.” | We mean to [dry them] | EDGE",
        "“We will pay 12 crowns for it.” | We will pay [two crowns] | EDGE",
        "“It is a thing that we, the fishers of Tal, do not do.” | It is a thing that we [do] | EDGE",
        "“그물을 버릴 생각이 전혀 없다.” | 그물을 버릴 생각이 [있다] | EDGE",
        "“우리는 그물을 버리지 않겠다.” | 우리는 그물을 버리[겠다] | EDGE",
        "“그물 열두 개를 사겠다고 했지만 12개뿐이다.” | 그물 열두 개를 사겠[다] | EDGE",
        "「網を捨てるつもりは今のところない」 | 網を捨てるつもり[がある] | EDGE",
        "「網の廃止には反対しません」 | 網の廃止には反対し[ます] | EDGE",
        "“烧掉旧渔网我们绝不同意。” | 烧掉旧渔网我们[同意] | EDGE",
        "“Мы сжигать сети никогда не будем.” | Мы сжигать сети [будем] | EDGE",
        "„Wir werden keinesfalls Netze verbrennen.“ | Wir werden [bald] Netze verbrennen | REPLACED",
        "„Wir werden mitnichten Netze verbrennen.“ | Wir werden [bald] Netze verbrennen | REPLACED",
        "“Wij zullen geenszins netten verbranden.” | Wij zullen [snel] netten verbranden | REPLACED",
        "“Eski ağları biz yakmayacağız burada.” | Eski ağları biz [yakacağız] burada | REPLACED",
        "“Мы сжигать сети никогда-то не хотели.” | Мы сжигать сети [давно] не хотели | REPLACED",
        "„Netze verbrennen werden wir nicht.“ | Netze verbrennen werden wir [bald] | EDGE",
        "“It is unlikely that the nets dry.” | It is [likely] that the nets dry | REPLACED",
        "“It is impossible to dry the nets.” | It is [possible] to dry the nets | REPLACED",
        "“It is inadequate to dry the nets.” | It is [enough] to dry the nets | REPLACED",
        "“The fleet lacks dry nets here.” | The fleet [has] dry nets here | REPLACED",
        "“There is little that the fleet wants.” | There is [much] that the fleet wants | REPLACED",
        "“There are few that the fleet wants.” | There are [some] that the fleet wants | REPLACED",
        "“Es ist unmöglich, Netze zu trocknen.” | Es ist [leicht], Netze zu trocknen | REPLACED",
        "« Il est impossible de sécher les filets. » | Il est [possible] de sécher les filets | REPLACED",
        "“그물은 불가능을 모른다고 했다.” | 그물은 [가능]을 모른다고 했다 | REPLACED",
        "“어민의 요구는 무효라고 본다.” | 어민의 요구는 [유효]라고 본다 | REPLACED",
        "“烧掉渔网的做法非法且危险。” | 烧掉渔网的做法[合]法且危险 | REPLACED",
        "“这件事难以让渔民满意。” | 这件事[可]以让渔民满意 | REPLACED",
        "「網は捨てられぬと皆が思う」 | 網は捨てられ[る]と皆が思う | REPLACED",
        "「網は無料だと漁民は思う」 | 網は[有]料だと漁民は思う | REPLACED",
        "“We will now pay 12 crowns for the nets.” | We will now pay […] [two] crowns for the nets | REPLACED",
        "“그물은 좋다.” | 그물[망]은 좋다 | FEW",
        "“它很重要。” | 它[港口]很重要 | FEW",
        "“a dry net” | dry [sic] net | FEW",
        "“We mend our nets.” | We mend our nets [and here is a claim of any length, one that she made up for us] | LONG",
        "“We here keep half the old nets dry.” | We here keep [all] the old nets dry | REPLACED",
        "“We here keep both old nets dry.” | We here keep [all] old nets dry | REPLACED",
        "“We here keep V old nets dry.” | We here keep [all] old nets dry | REPLACED",
        "“We here might mend the old nets.” | We here [will] mend the old nets | REPLACED",
        "“We here abandon the old nets now.” | We here [want] the old nets now | REPLACED",
        "“We here condemn the old nets now.” | We here [want] the old nets now | REPLACED",
        "„Wir hier halten zwei alte Netze trocken.“ | Wir hier halten [alle] alte Netze trocken | REPLACED",
        "„Wir hier verweigern die alten Netze.“ | Wir hier [wollen] die alten Netze | REPLACED",
        "« Nous ici gardons deux vieux filets secs. » | Nous ici gardons [les] vieux filets secs | REPLACED",
        "« Nous ici refusons les vieux filets. » | Nous ici [voulons] les vieux filets | REPLACED",
        "«Aquí rechazamos las redes viejas hoy.» | Aquí [queremos] las redes viejas hoy | REPLACED",
        "“우리는 모든 그물을 밤마다 포기한다고 했다.” | 우리는 모든 그물을 밤마다 [지지]한다고 했다 | REPLACED",
        "“우리는 모든 그물을 밤마다 규탄한다고 했다.” | 우리는 모든 그물을 밤마다 [지지]한다고 했다 | REPLACED",
        "“我们放弃在海角修补旧渔网。” | 我们[支持]在海角修补旧渔网 | REPLACED",
        "“我们谴责在海角修补旧渔网。” | 我们[支持]在海角修补旧渔网 | REPLACED",
        "“我们一半在海角修补旧渔网。” | 我们[全都]在海角修补旧渔网 | REPLACED",
        "«نحن هنا ما كنا نصلح الشباك القديمة» | نحن هنا [سوف] نصلح الشباك القديمة | REPLACED",
        "«نحن هنا قلما نصلح الشباك القديمة» | نحن هنا [سوف] نصلح الشباك القديمة | REPLACED",
        "«نحن هنا نرفض أن نصلح الشباك القديمة» | نحن هنا [سوف] نصلح الشباك القديمة | REPLACED",
        "«نحن هنا ولن نصلح الشباك القديمة» | نحن هنا [سوف] نصلح الشباك القديمة | REPLACED",
        "“The boats came here to the quay.” | The [seven] boats came here | NUMBER",
        "“The boats came here to the quay.” | The boats came [on 3 May] here to the quay | NUMBER",
        "“Five boats came here, of a hundred.” | Five [hundred] boats came here | NUMBER",
        "“2 boats came here to the quay.” | 2[0] boats came here | NUMBER",
        "“2 boats came here to the quay.” | 2[2] boats came here | NUMBER",
        "“我们的渔船来到这里的码头。” | 我们的[七艘]渔船来到这里 | NUMBER",
        "“We here will mend the nets for you. They may attack the boats.” | We here will […] attack the boats | JOINED",
        "“We here will mend the nets. It is good! They may attack the boats.” | We here will […] attack the boats | JOINED",
        "“我们的政府将会修补旧渔网。他们可能会攻击港口的渔船。” | 我们的政府将会[…]攻击港口的渔船 | JOINED"
      })
  void theSenseIsNotTurned(String article, String words, String flaw) {
    Article source = Article.of("She told us: " + article + " So it was.");
    assertThat(source.find(words)).isEmpty();
    if (!flaw.equals("SHORT")) {
      assertThat(source.flaw(words)).contains(Flaw.valueOf(flaw));
    }
  }

  /** A word of which a part is in brackets is looked for like others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We mend the boats here.” | attack[ed] the boats here",
        "“We mend the boats here.” | We mend [t]hree [of] the boats here",
        "“We mend the boats here.” | The fleet mend[s] […] attack[s] the boats here",
        "“We mend the boats here.” | We mend [d]ry[ing] the boats here"
      })
  void aPartOfAWordIsLookedFor(String article, String words) {
    assertThat(Article.of("She told us: " + article + " So it was.").find(words)).isEmpty();
  }

  /** Of all of a quotation, the not directly beside it may not be left out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“我们不会在海角修补渔网。” | 会在海角修补渔网",
        "“这是无条件的渔网。” | 条件的渔网",
        "“这是非法的渔网。” | 法的渔网",
        "“我们修补渔网是不可能的。” | 我们修补渔网是",
        "“그물을 고칠 수 없다” | 그물을 고칠 수",
        "“그물을 고치지 않겠다” | 그물을 고치",
        "“비공개 그물을 고친다” | 공개 그물을 고친다",
        "“불법 그물을 고친다” | 법 그물을 고친다",
        "「岬の網を直さない」 | 岬の網を直さ",
        "「岬の網を直しません」 | 岬の網を直し",
        "“The nets can’t be put out” | be put out",
        "“We will never mend the nets” | mend the nets",
        "“We will not mend the nets” | We will",
        "„Wir flicken die Netze nicht mehr“ | Wir flicken die Netze",
        "«نحن لن نصلح الشباك» | نصلح الشباك"
      })
  void aNotStandsBeside(String article, String words) {
    Article source = Article.of("She told us: " + article + " So it was.");
    assertThat(source.find(words)).hasSize(1).allMatch(source::isBesideNot);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He does not “mend the nets” | mend the nets",
        "“No, we mend the nets” | we mend the nets",
        "“We mend the nets. Not all do.” | We mend the nets.",
        "“We mend the nets, not the sails” | We mend the nets",
        "“그물을 없애겠다” | 그물을",
        "“공식 그물을 고친다” | 공식 그물을 고친다",
        "“我们修补渔网” | 修补渔网",
        "“No 10 mends the nets” | 10 mends the nets",
        "«نحن نصلح الشباك» | نصلح الشباك"
      })
  void noNotStandsBeside(String article, String words) {
    Article source = Article.of("She told us: " + article + " So it was.");
    assertThat(source.find(words)).hasSize(1).noneMatch(source::isBesideNot);
  }

  /** These can be quoted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We will not close our ports.” | We will not close our [own] ports",
        "“He mends the old nets in winter.” | [Marrow] mends the old nets in winter",
        "“We did not sail. He mends the old nets.” | [Marrow] mends the old nets",
        "“They mend nets in Merovia. They do not sail.” | They mend nets in [Saltmouth]",
        "“They mend old nets.” He said no. | They mend old [fishing nets]",
        "“The important nets are dry now.” | The [big] nets are dry now",
        "“The universal nets are dry now.” | The [common] nets are dry now",
        "“We did not mend the nets, as 12 know.” | We did not mend the net[s]",
        "“우리는 그물을 깁는다. 버리지 않는다.” | 우리는 그물을 [수선한다]",
        "「私たちは網を繕う。捨てない。」 | 私たちは網を[直す]",
        "“我们修补旧渔网。我们不扔。” | 我们修补旧[的渔网]",
        "“We will not close our ports.” | [W]e will not [ever so slightly] close our ports",
        "“The wide ports, which we mended for years, are open to all.” | The wide ports […] are open to all",
        "“The ports of the coast, no longer in any need of mending, are open to all.”"
            + " | The ports of the coast […] are open to all",
        "“They caught it in the bay of storms.” | [The crews] caught it in the bay",
        "“They caught it in the bay.” | They caught [the fish] in the bay",
        "“非洲国家将开放港口。” | [所有]国家将开放港口",
        "“The boats came here to the quay.” Seven came. | The [seven] boats came here",
        "“We mend the nets here.” | mend[ed] the nets here",
        "“The dry boats came to us.” | [T]he [old] boats came to us",
        "“We here will mend the nets. They may attack the boats.” | We here will […] They may attack the boats",
        "“We here will mend the nets. They may attack the boats.” | We here will mend the nets. […] attack the boats",
        "“We here will, said Mr. Marsh of the U.S. team, mend the nets.” | We here will […] mend the nets"
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
        "“ONE,” said Marrow of Doran's view. “TWO.”",
        "“ONE,” said Marrow of the Doran's view. “TWO.”",
        "“ONE?” asked Marrow of Doran. “TWO.”",
        "“ONE?” Marrow asked on Friday of Doran. “TWO.”",
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
        "“ONE,” Marrow said, prompting the reply, “TWO.”",
        "“ONE,” said Marrow, only to hear, “TWO.”",
        "“ONE,” said Marrow, citing the minister, “TWO.”",
        "“ONE,” said Marrow, drawing the retort, “TWO.”",
        "“ONE,” said Marrow, met by, “TWO.”",
        "“ONE,” said Marrow, echoed by the clerk, “TWO.”",
        "“ONE,” said Marrow, reading from a letter, “TWO.”",
        "“ONE,” said Marrow, earning a sharp, “TWO.”",
        "“ONE,” said Marrow to a cry of, “TWO.”",
        "“ONE,” said Marrow of the retort, “TWO.”",
        "“ONE,” said Marrow, the answer at once, “TWO.”",
        "“ONE,” said Marrow, in the words of the minister, “TWO.”",
        "“ONE,” Marrow said. From the gallery came a shout, “TWO.”",
        "„ONE“, sagte Marrow, gefolgt vom Minister. „TWO.“",
        "« ONE », dit Marrow, citant le ministre. « TWO. »",
        "“ONE，”马罗说，引来反驳，“TWO。”",
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
        "“ONE,” said Ana Marrow of Saltmouth. “TWO.” The nets were mended.",
        "“ONE,” Marrow agreed, “TWO”.",
        "“ONE,” Marrow later added, “TWO.”",
        "“ONE,” Marrow said in a statement on Monday. “TWO.”",
        "“ONE,” said foreign ministry spokesman Ana Marrow. “TWO.”",
        "“ONE,” said Marrow, the head keeper, “TWO.”",
        "“ONE,” the mayor told reporters at a briefing in Saltmouth. “TWO.”",
        "„ONE“, fügte Marrow hinzu. „TWO.“",
        "« ONE », a déclaré le maire. « TWO. »",
        "«ONE», dijo la alcaldesa. «TWO.»",
        "«ONE», сказал Марроу. «TWO.»",
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
