package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are of another language, and which only hold a name or words of others. */
class ForeignWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // Japanese
        "zh-Hans | 港口は重要だ。 | は",
        "zh-Hant | 港湾が開く | が",
        "zh-Hans | 首脳が会談した。 | が",
        "zh-Hans | 会談した。 | した",
        "zh-Hans | 両首脳、港湾の利用について協議 | について",
        "zh-Hans | 开放港口。港湾で会談。 | で",
        "zh-Hans | 見直し続け合い考え | 見直し続け合い",
        "ko | 港は重要だ。 | 港は重要だ。",
        "ko | 港の会談 | 港の会談",
        "ko | 항구 会談した | した",
        "ko-Kore | サミット開催 | サミット開催",
        // Korean
        "ja | 港は 항구가 오늘 열렸다 | 항구가 오늘 열렸다",
        "ja | 港口는 열린다 | 는",
        "zh-Hans | 港口는 重要하다. | 는",
        "zh-Hant | 港口。항구가 열렸다. | 항구가 열렸다",
        "zh-Hans | 开放 항구 회담 개최 港口 | 항구 회담 개최",
        // Chinese
        "ko | 港口很重要。 | 港口很重要。",
        "ko | 會談，開港 | 會談，開港",
        "ja | 港口很重要。 | 港口很重要。",
        "ja | 他們談港口 | 他們談港口",
        // sentences in Latin letters
        "ko | 항구 The two met in the port on Saturday. | The two met in the port on Saturday.",
        "ja | 港で they agreed to open the port | they agreed to open the port",
        "zh-Hans | 港口：both sides, however, agreed on fees | both sides, however, agreed on fees",
        "zh-Hans | 港口 les deux parties ont ouvert le port | les deux parties ont ouvert le port",
        "ko | THE PORT OPENS AT NOON TODAY | THE PORT OPENS AT NOON TODAY",
        "ko | 항구 OPENS IN THE MORNING | OPENS IN THE MORNING",
      })
  void areFound(String tag, String words, String foreign) {
    assertThat(ForeignWords.in(words, Language.of(tag)))
        .hasValueSatisfying(found -> assertThat(found.words()).isEqualTo(foreign));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // the language itself
        "ja | 港口は重要だ。両首脳が会談した。",
        "ja | 首脳会談開催。",
        "ko | 항구는 중요하다. 大統領은 港에서 말했다.",
        "ko | 盧泰愚",
        "ko | 朝鮮王朝實錄",
        "zh-Hans | 港口很重要，两国领导人会晤。",
        "zh-Hant | 港口開放。",
        // names, abbreviations, units
        "zh-Hans | 浜崎あゆみ访问港口",
        "zh-Hans | 优の良品在港口开店",
        "zh-Hans | アンナ・ベルク访问港口",
        "zh-Hans | 与 さくら 号一同入港",
        "ko | さくら 호가 항구에 왔다",
        "ja | 안나 베르크が港で会談",
        "ja | 大統領の안나と会談した",
        "zh-Hans | 안나 베르크 访问港口",
        "ko | 안나 베르크는 Anna Maria van der Berg 와 만났다",
        "ko | APEC CEO Summit 2025 와 G20 NATO EU ASEAN 회의",
        "ko | 속도 30 km/h, 무게 5 kg, 길이 20 ft 3 in",
        "ko | K-pop, iPhone, eBay, x-ray 를 말했다",
        "ja | United Nations Conference on Trade and Development は",
        "zh-Hans | 他访问了 Ministry of Foreign Affairs of the Republic 大楼",
        "ko | Organisation mondiale de la santé 대표",
        "ko | 단위 km, kg, lb, oz, ft, kWh, hPa, bbl",
        "ko | et al. 및 de facto 와 ad hoc 그리고 status quo",
        // words of others and titles
        "zh-Hans | 他说“港は重要だ”",
        "zh-Hans | 电影《港の重要な日》和「さくらは咲いた」",
        "zh-Hans | 港口（港は重要だ）",
        "zh-Hans | 他说：“항구가 오늘 열렸다.”",
        "ja | 「항구가 오늘 열렸다」と述べた",
        "ja | 『The two met in the port on Saturday』を書いた",
        "ko | 그는 \"The two met in the port on Saturday\" 라고 말했다",
        "ko | 그는 'the two met in the port on Saturday' 라고 말했다",
        "ko | 노래 〈the two met in the port〉",
        "ko | 항구 (the two met in the port today)",
        "ko | 그는 “港は重要だ”고 말했다",
        // other languages
        "en | They met in 港は重要だ",
        "ru | the two met in the port on Saturday",
        "und | 港は重要だ the two met in the port on Saturday",
      })
  void areNot(String tag, String words) {
    assertThat(ForeignWords.in(words, Language.of(tag))).isEmpty();
  }
}
