package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that stand below one another in other programs, and would be run together here. */
class BulletsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Ⅰ. /Ⅱ. ",
        "ⅲ) /ⅳ) ",
        "Ⅳ /Ⅴ ",
        "I. /II. ",
        "IX. /X. ",
        "i) /ii) ",
        "(iv) /(v) ",
        "A. /B. ",
        "c. /d. ",
        "(a) /(b) ",
        "B) /C) ",
        "가. /나. ",
        "（다）/（라）",
        "ㄱ. /ㄴ. ",
        "ㄷ) /ㄹ) ",
        "ア．/イ．",
        "(ア) /(イ) ",
        "イ、/ロ、",
        "あ) /い) ",
        "一. /二. ",
        "九、/十、",
        "十一、/十二、",
        "（二十）/（二十一）",
        "甲、/乙、",
        "丙．/丁．",
        "第一，/第二，",
        "第三：/第四：",
        "第1条　/第2条　",
        "第十条 /第十一条 ",
        "제1조 /제2조 ",
        "제3항(/제4항(",
        "１．/２．",
        "３) /４) ",
        "５、/６、",
        "７）/８）",
        "[1] /[2] ",
        "【3】/【4】",
        "〔5〕/〔6〕",
        "1.1 /1.2 ",
        "2.3.1 /2.3.2 ",
        "1-1 /1-2 ",
        "1º /2º ",
        "а) /б) ",
        "α) /β) ",
        "① /② ",
        "» /» ",
        "△ /△ ",
      })
  void itemsAreFound(String first, String second) {
    List<String> items = List.of(first + "Ash opens the port.", second + "Birch closes it.");
    assertThat(Bullets.first(items)).hasValue(0);
    assertThat(Bullets.first(List.of("They agreed:", items.get(0), items.get(1)))).hasValue(1);
    assertThat(Bullets.first(List.of("They agreed. [@a]", "  " + items.get(0), items.get(1))))
        .hasValue(1);
    assertThat(Bullets.first(List.of(items.get(0), "and goes on [@a]", items.get(1)))).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A. Ash met|B. Birch in the port",
        "They met A.|Birch and C.|D. Elm",
        "J. Ash spoke.|B. Birch listened.",
        "V. Ash spoke.|I. Birch listened.",
        "He saw|(1) a thing and|(2) another",
        "the port (see|a) and so|b) the gate",
        "The rate rose to|1.1 million, then to|1.2 million.",
        "on|제1조 and|제2조",
        "협정을 맺었|다. 그리고|마. 그러나",
        "met. Ash|mix. Birch|mid. Elm",
        "1º day|and a 3º one",
        "(a) first|and so on",
        "(2) last|(1) first",
        "[sic] he said|[the port] opened",
        "20. Ash|30. Birch",
        "第一回の会談|第二回の会談",
        "제1차 회담과|제2차 회담",
        "5 ships|6 ships",
        "Ash, Birch|Cedar, Elm",
        "a.m. and|b.c.",
        "",
        "(a) alone",
      })
  void otherLinesAreNone(String lines) {
    assertThat(Bullets.first(List.of(lines.split("\\|", -1)))).isEqualTo(OptionalInt.empty());
  }
}
