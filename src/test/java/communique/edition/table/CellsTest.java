package communique.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell is a formula, wherever a program parts cells. */
class CellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\"=1",
        "＝1",
        "x;=HYPERLINK(1)",
        "x;-2;y",
        "x; =1",
        "x;\"=1\"",
        "x;\"\"=1",
        "a\t=1",
        "a\n=1",
        "a\r\n+1",
        "a | =1",
        "a;\u00a0=1",
        "a；＝1",
        ";@x",
        ";;=1",
        "x;'=1",
        "\u200b=1",
        "a\u2028=1",
        "1;\t\n =1"
      })
  void aFormulaIsWordsAndNoneIsLost(String cell) {
    String harmless = Cells.harmless(cell);
    for (String separator : List.of(";", "\t", "\\|", "；", "[\r\n]+", "[;\t|\r\n]+")) {
      for (String piece : harmless.split(separator, -1)) {
        assertThat(piece.replace("\"", "").strip())
            .doesNotMatch(Pattern.compile("(?s)[=+\\-@＝＋－＠].*"));
      }
    }
    assertThat(harmless.replace("'", "")).isEqualTo(cell.replace("'", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "words",
        "a-b; c-d",
        "1 - 2",
        "x=y; z=1",
        "mail@desk.example",
        "a;b",
        "3;4",
        "’-x"
      })
  void otherWordsStayAsTheyAre(String cell) {
    assertThat(Cells.harmless(cell)).isEqualTo(cell);
  }
}
