package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PronounsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are nets.",
        "As the port says, nets dry.",
        "Each port pays.",
        "IT firms share the sea.",
        "IT-based trade grows.",
        "He Lin asked for nets.",
        "She Ming asked for nets.",
        "His Majesty the King came.",
        "Her Royal Highness came.",
        "Their Imperial Majesties came.",
        "His Excellency the Envoy came.",
        "That the port matters is clear.",
        "That Vastria pays is new.",
        "That fishing needs rules is plain.",
        "Those in power share the sea.",
        "It takes two.",
        "It matters, Ming says, that the sea is open.",
        "It mattered little whether the ports paid.",
        "It seems that the ports pay.",
        "It pays to share a sea.",
        "It rained all day.",
        "It takes two to share a sea.",
        "Both sides of the strait pay.",
        "Both Koreas pay.",
        "Both species thrive.",
        "The two Germanys met.",
        "The parties of Vastria vote.",
        "The above average rain fell.",
        "Same-day trains run.",
        "Such rain is rare.",
        "Both Vastria and Merovia pay.",
        "Both the port and the sea are old.",
        "The latter half of the year was dry.",
        "The former chancellor pays.",
        "Oursland pays.",
        "Most of the ports pay.",
        "All of Vastria pays.",
        "You Mei asked for nets.",
        "Mine clearance is due.",
        "Neither Vastria nor Merovia pays.",
        "The other ports pay.",
        "The same-day train runs.",
        "And Vastria pays.",
        "In Italy they met.",
        "In IT firms nets are rare.",
        "In this port nets are rare.",
        "So much rain is rare.",
        "But for the ports nothing is due.",
        "Weather matters."
      })
  void whatOnlyLooksLikeAPronoun(String words) {
    assertThat(begins(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There he keeps nets.",
        "While there, they keep nets.",
        "As he says, nets dry.",
        "Each keeps nets.",
        "It belongs to both.",
        "It matters.",
        "The former left.",
        "Neither left the table.",
        "Either may leave.",
        "But he went.",
        "And it was so.",
        "In it they saw a port.",
        "For them, the sea is open.",
        "With this, the talks end.",
        "The same was said.",
        "The other left.",
        "Both left.",
        "It seems small.",
        "He asked for nets.",
        "She, Ming said, came.",
        "His majority is small.",
        "Her grateful guests came.",
        "That was clear.",
        "That meeting came late.",
        "Those talks were due.",
        "We must go.",
        "I am late.",
        "Ours is the sea.",
        "Our ports are open.",
        "My port is open.",
        "You pay.",
        "Both pay.",
        "Both countries pay.",
        "Both sides agreed.",
        "BOTH SIDES agreed.",
        "The two countries pay.",
        "The two leaders met.",
        "Neither side pays.",
        "The parties agreed.",
        "The former supports it.",
        "The latter, too, pays.",
        "Said agreement ends.",
        "The said agreement ends.",
        "The aforementioned memorandum ends.",
        "The same treaty ends.",
        "Such an agreement ends.",
        "Both agreed to share.",
        "Both refused.",
        "The latter pays.",
        "The former will pay.",
        "All of them pay.",
        "None of us pays.",
        "These are due."
      })
  void pronouns(String words) {
    assertThat(begins(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "이 나라는 등불을 지킨다.",
        "자신의 등불을 지킨다.",
        "나는 간다.",
        "저는 간다.",
        "저도 간다.",
        "제가 간다.",
        "우리는 간다.",
        "우리 항구는 열려 있다.",
        "이는 옳다.",
        "그것은 옳다.",
        "그는 왔다.",
        "둘 다 낸다.",
        "후자는 낸다.",
        "양측이 합의했다.",
        "양측은 합의했다.",
        "양국은 합의했다.",
        "두 정상은 합의했다.",
        "상기 협정은 끝났다.",
        "이 협정은 끝났다.",
        "나머지는 떠났다.",
        "다른 한쪽은 떠났다.",
        "그러나 떠났다.",
        "마찬가지로 떠났다."
      })
  void koreanPronouns(String words) {
    assertThat(begins("ko", words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "자신감이 돌아왔다.",
        "그리스가 낸다.",
        "그린란드가 낸다.",
        "그동안 잘했다.",
        "이란이 낸다.",
        "이 대통령이 왔다.",
        "우리나라가 낸다.",
        "나라가 낸다.",
        "나이지리아가 낸다.",
        "저장고가 찼다.",
        "내각이 왔다.",
        "제주에서 만났다.",
        "둘레가 넓다.",
        "양식업이 성했다.",
        "두만강이 넓다.",
        "이 대표가 왔다.",
        "전자 산업이 성했다.",
        "동해가 넓다.",
        "나머지 항구가 낸다.",
        "다른 나라가 낸다.",
        "같은 항구에서 만났다."
      })
  void whatOnlyLooksKorean(String words) {
    assertThat(begins("ko", words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我来晚了。", "我们必须走。", "这很好。", "它很好。", "您来。", "那很好。", "两者都付。", "后者付。", "双方同意。", "雙方同意。",
        "两国同意。", "两国元首会晤。", "该协定到期。", "上述协定到期。", "另一方离开了。", "但他离开了。", "而双方同意。"
      })
  void chinesePronouns(String words) {
    assertThat(begins("zh-Hans", words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "其他国家付。", "那不勒斯付。", "那曲付。", "他国付。", "这年很好。", "双边贸易增长。", "两岸通航。", "前天来了。", "后天来。", "其余港口关闭。",
        "但泽开港。"
      })
  void whatOnlyLooksChinese(String words) {
    assertThat(begins("zh-Hans", words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "その国は払う。",
        "両国は合意した。",
        "双方は合意した。",
        "両首脳は会った。",
        "同協定は終わった。",
        "後者は払う。",
        "彼は来た。",
        "もう一方は去った。",
        "しかし、去った。"
      })
  void japanesePronouns(String words) {
    assertThat(begins("ja", words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"両替所が開いた。", "同盟国は払う。", "同国人会が開いた。", "本州は雨だ。", "国連は払う。", "残りの港は払う。"})
  void whatOnlyLooksJapanese(String words) {
    assertThat(begins("ja", words)).isFalse();
  }

  private static boolean begins(String words) {
    return begins("en", words);
  }

  private static boolean begins(String language, String words) {
    return Stream.of(Pronouns.of(Language.of(language)), Openings.of(Language.of(language)))
        .flatMap(Optional::stream)
        .anyMatch(pattern -> pattern.matcher(words).lookingAt());
  }
}
