package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are invented. */
class LanguageIdentifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en|The minister said that the lamp of the port will be lit by the end of the year, and that it is not for sale.
          fr|Le ministre a dit que la lampe du port sera rétablie dans les mois qui viennent et que les pêcheurs ne sont pas oubliés.
          de|Der Minister sagte, dass die Lampe im Hafen nicht mehr brennt und dass sie von den Fischern mit Öl versorgt werden soll.
          es|El ministro dijo que la lámpara del puerto no se apagará y que los pescadores de las islas son parte del acuerdo.
          pt|O ministro disse que a lâmpada do porto não se apaga e que os pescadores das ilhas são parte do acordo.
          it|Il ministro ha detto che la lampada del porto non si spegne e che i pescatori delle isole sono parte dell'accordo.
          nl|De minister zei dat de lamp van de haven niet uit gaat en dat het een deel van het akkoord is voor de vissers.
          sv|Ministern sade att lampan i hamnen inte ska släckas och att det är en del av avtalet som fiskarna har med staten.
          da|Ministeren sagde, at lampen i havnen ikke skal slukkes, og at det er en del af aftalen, som fiskerne har med staten.
          fi|Ministeri sanoi, että sataman lamppu ei ole sammunut ja että se on osa sopimusta, joka on myös kalastajien.
          pl|Minister powiedział, że lampa w porcie nie zgaśnie i że jest to część umowy, która nie została jeszcze podpisana przez rybaków.
          cs|Ministr řekl, že lampa v přístavu se nezhasne a že je to část dohody, která byla podepsána při jednání na ostrově.
          hu|A miniszter azt mondta, hogy a kikötő lámpája nem alszik ki, és hogy ez is egy része a megállapodásnak.
          ro|Ministrul a spus că lampa din port nu se stinge și că este o parte a acordului cu pescarii de la insule.
          tr|Bakan, limandaki lambanın bir daha sönmeyeceğini ve bu anlaşmanın balıkçılar için de çok önemli olduğunu söyledi.
          id|Menteri itu mengatakan bahwa lampu di pelabuhan tidak akan padam dan itu adalah bagian dari perjanjian dengan nelayan.
          vi|Bộ trưởng nói rằng ngọn đèn của cảng sẽ không tắt và đó là một phần của thỏa thuận với các ngư dân trong vùng.
          ru|Министр сказал, что лампа в порту не погаснет и что это часть договора, который был подписан и для рыбаков.
          uk|Міністр сказав, що лампа в порту не згасне і що це частина договору, який був підписаний також для рибалок.
          ar|قال الوزير إن المصباح في الميناء لن ينطفئ و أن هذا جزء من الاتفاق الذي وقع مع الصيادين على الجزر بعد عام من المحادثات كما كان
          fa|وزیر گفت که چراغ بندر خاموش نمی شود و این بخشی از توافق است که با ماهیگیران در جزایر امضا شد
          hi|मंत्री ने कहा कि बंदरगाह का दीपक नहीं बुझेगा और यह मछुआरों के साथ समझौते का एक हिस्सा है
          """)
  void knowsALanguageByItsFunctionWords(String language, String text) {
    assertThat(LanguageIdentifier.otherThan("sw", text)).contains(language);
    assertThat(LanguageIdentifier.otherThan(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gl|O ministro dixo que a lámpada do porto non se apaga e que os pescadores das illas son parte do acordo que se asinou na capital.
          ca|El ministre va dir que el llum del port no s'apaga i que els pescadors de les illes són part de l'acord.
          no|Ministeren sa at lampen i havnen ikke skal slukkes, og at det er en del av avtalen som fiskerne har med staten.
          af|Die minister het gesê dat die lamp van die hawe nie sal uitgaan nie en dat dit 'n deel van die ooreenkoms is.
          is|Ráðherrann sagði að lampinn í höfninni myndi ekki slokkna og að það væri hluti af samningi sem sjómenn hafa við ríkið.
          et|Minister ütles, et sadama lamp ei kustu ja et see on osa lepingust, mis on sõlmitud ka kaluritega.
          sr|Министар је рекао да се лампа у луци неће угасити и да је то део споразума који је потписан са рибарима на острву.
          mk|Министерот рече дека светилката на пристаништето нема да се изгасне и дека тоа е дел од договорот со рибарите.
          ms|Menteri itu berkata bahawa lampu di pelabuhan tidak akan padam dan ia adalah sebahagian daripada perjanjian dengan nelayan.
          la|Minister dixit lampadem in portu non esse exstinctam et piscatores cum insulis partem foederis esse, quod ad finem anni est.
          eo|La ministro diris ke la lampo de la haveno ne estingiĝos kaj ke la fiŝistoj de la insuloj estas parto de la interkonsento.
          """)
  void saysNothingOfLanguagesNextToOnesThatItKnows(String language, String text) {
    assertThat(LanguageIdentifier.otherThan(language, text)).isEmpty();
  }

  @Test
  void saysNothingOfNamesOrOfFewWords() {
    assertThat(LanguageIdentifier.otherThan("fr", "The Treaty of the Lamp")).isEmpty();
    assertThat(LanguageIdentifier.otherThan("fr", "Ana Torvald, Iven Marsh, Odo Lind, 2025"))
        .isEmpty();
    assertThat(LanguageIdentifier.otherThan("fr", "")).isEmpty();
  }

  @Test
  void tellsWhichLanguagesAreNear() {
    assertThat(LanguageIdentifier.areNear("da", "no")).isTrue();
    assertThat(LanguageIdentifier.areNear("es", "gl")).isTrue();
    assertThat(LanguageIdentifier.areNear("id", "ms")).isTrue();
    assertThat(LanguageIdentifier.areNear("cs", "sk")).isTrue();
    assertThat(LanguageIdentifier.areNear("en", "de")).isFalse();
    assertThat(LanguageIdentifier.areNear("en", "fr")).isFalse();
    assertThat(LanguageIdentifier.areNear("en", "sw")).isFalse();
  }
}
