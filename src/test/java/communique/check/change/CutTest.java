package communique.check.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A passage of what a record says tells neither another sum nor the opposite. */
class CutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 million crowns | The net costs 2.5 million crowns.",
        "$2.5 million | The net costs 2.5 million crowns.",
        "$2.5 million | The net costs US$2.5 million.",
        "covers 1 | It covers 1.5 ports.",
        "1 5 ports | It covers 1.5 ports.",
        "4 degrees | It was -4 degrees.",
        "4 degrees | It was −4 degrees.",
        "up 10 | It went up 10 per cent.",
        "5 million | between 3 and 5 million crowns",
        "five nets | twenty-five nets",
        "5000억 원 | 40조 5000억 원이다",
        "5000만 원 | 3억5000만 원",
        "五千万 | 三亿五千万元",
        "2000万円 | 1億2000万円"
      })
  void aNumberIsNotCut(String passage, String text) {
    assertThat(Plain.of(passage).isIn(Plain.of(text))).isFalse();
    assertThat(Plain.of(text).isIn(Plain.of(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.5 million crowns | The net costs 2.5 million crowns.",
        "2.5 million | The net costs $2.5 million.",
        "covers 1.5 ports | It covers 1.5 ports.",
        "−4 DEGREES | It was -4 degrees.",
        "8 March | Held on 8 March 2025",
        "40조 5000억 원 | 모두 40조 5000억 원이다",
        "三亿五千万 | 共三亿五千万元",
        "12 nets | The council has 12 nets, all dry."
      })
  void aWholeNumberIsFound(String passage, String text) {
    assertThat(Plain.of(passage).isIn(Plain.of(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bind Merovia | The pact does not bind Merovia.",
        "bind Merovia | The pact doesn’t bind Merovia.",
        "bind Merovia | The pact does not yet bind Merovia.",
        "binding | not binding",
        "关闭港口 | 我们不会关闭港口。",
        "그물을 버릴 생각이 | 그물을 버릴 생각이 없다.",
        "網を捨てる | 網を捨てない、網を捨てるつもりはない",
        "bindet Merovia | Der Pakt bindet nicht, nie bindet Merovia sich.",
        "обязывает Меровию | Договор не обязывает Меровию."
      })
  void aNotBesideItIsNotDropped(String passage, String text) {
    assertThat(new Cut(Plain.of(passage), text).dropsNot(3)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "does not bind Merovia | The pact does not bind Merovia.",
        "It binds Merovia | Vastria is not bound. It binds Merovia.",
        "binds Merovia | It does not bind Tal. It binds Merovia.",
        "binds both | The pact binds both.",
        "关闭港口 | 我们不去塔尔。我们关闭港口。",
        "그물을 깁는다 | 우리는 그물을 깁는다. 버리지 않는다.",
        "bindet Merovia | Der Pakt bindet Merovia."
      })
  void whatSaysTheSameIsAPassage(String passage, String text) {
    assertThat(new Cut(Plain.of(passage), text).dropsNot(3)).isFalse();
  }
}
