package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables. */
class TablesTest {

  @Test
  void headAndBody() {
    assertThat(Parsed.of("| A | *B* |\n|---|:-:|\n| c | d [@s] |\n| e |\n").html())
        .isEqualTo(
            """
            <table>
            <thead>
            <tr><th scope="col">A</th><th scope="col"><em>B</em></th></tr>
            </thead>
            <tbody>
            <tr><td>c</td><td>d {@s}</td></tr>
            <tr><td>e</td><td></td></tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void aHeadWithoutRowsHasNoBody() {
    assertThat(Parsed.of("|A|B|\n|-|-|").html())
        .isEqualTo(
            """
            <table>
            <thead>
            <tr><th scope="col">A</th><th scope="col">B</th></tr>
            </thead>
            </table>
            """);
  }

  @Test
  void aHeadWithoutWordsIsACell() {
    assertThat(Parsed.of("| | A |\n|---|---|\n| b | c |").html())
        .contains("<tr><td></td><th scope=\"col\">A</th></tr>");
  }

  @Test
  void barsInMarksAndCodePartNoCells() {
    Parsed parsed = Parsed.of("|A|B|C|\n|-|-|-|\n| [[a|b]] | [[c\\|d]] `e|f` | g \\| h |");
    assertThat(parsed.html())
        .contains("<tr><td>{a|b}</td><td>{c|d} <code>e|f</code></td><td>g | h</td></tr>");
    assertThat(parsed.slips()).isEmpty();
    assertThat(parsed.holes()).containsExactly("a 3:5+1", "c 3:15+1");
  }

  @Test
  void rowsThatAreTooLongAreTold() {
    Parsed parsed = Parsed.of("|A|B|\n|-|-|\n|c|d|e|");
    assertThat(parsed.slips()).containsExactly("3:1+7 invalid-markdown");
    assertThat(parsed.problems().get(0).message())
        .isEqualTo("the row has 3 cells, the table 2 columns");
  }

  @Test
  void barsAloneMakeNoTable() {
    assertThat(Parsed.of("a | b\nc | d").html()).isEqualTo("<p>a | b\nc | d</p>\n");
    assertThat(Parsed.of("see [[a|b]]\n---").html()).isEqualTo("<h3>see {a|b}</h3>\n");
  }

  @Test
  void tablesStandInQuotesAndLists() {
    assertThat(Parsed.of("> |A|\n> |-|\n> |[[b]]|\n\n- |A|\n  |-|\n  |[[b]]|").holes())
        .containsExactly("b 3:6+1", "b 7:6+1");
  }
}
