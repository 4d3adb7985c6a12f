package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Counter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static final String PORTS =
      """
      Code,Title,"In force since",Note
      PA-1,"Protocol on nets, with its annex",1901-02-03,"called ""the nets"" then"
      PA-2,"Protocol on
      buoys",1901-02-03,
      PA-11,협정문 목록,,PA-2
      PA-12,한국,1902
      """;

  private static int places(String text, String words, @Nullable String row, String column) {
    return Article.of(text)
        .table()
        .cells(words, Optional.ofNullable(row), column)
        .mapToInt(cell -> cell.find(words).size())
        .sum();
  }

  @ParameterizedTest
  @CsvSource({
    "1901-02-03, , In force since, 2",
    "1901-02-03, PA-1, In force since, 1",
    "1901-02-03, buoys, In force since, 1",
    "1901-02-03, PA-11, In force since, 0",
    "Protocol on buoys, PA-2, Title, 1",
    "'nets, with its annex', PA-1, Title, 1",
    "called “the nets” then, PA-1, Note, 1",
    "PA-2, , Code, 1",
    "PA-2, PA-11, Note, 1",
    "PA-1, , Code, 1",
    "목록한국, , Title, 0",
    "협정문, PA-11, Title, 1",
    "1902, 한국, In force since, 1",
    "Code, , Code, 0",
    "1901-02-03, , Since, 0",
    "1901-02-03, PA-9, In force since, 0"
  })
  void findsWordsInACell(String words, String row, String column, int count) {
    assertThat(places(PORTS, words, row, column)).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ";", ","})
  void theFirstLineTellsWhatPartsCells(String mark) {
    String text = "Code,State\nPA-1,\"in, force; for\tnow\"\n".replace(",", mark);
    String quoted = "Code,State\nPA-1,\"in force\"\n".replace(",", mark);
    assertThat(Article.of(text).table().columns()).containsExactly("Code", "State");
    assertThat(places(quoted, "in force", "PA-1", "State")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "no table at all", "a,b\n\"never closed, ", "a\n\n\n"})
  void whatIsNoTableHasNothingInItsColumns(String text) {
    assertThat(places(text, "in force", null, "State")).isZero();
    assertThat(places(text, "in force", "PA-1", "State")).isZero();
  }

  /** A row of many is found by its words, not by reading all rows once more for each citation. */
  @Test
  void everyRowCitedCostsNoMoreThanItsWords() {
    Counter.assertInProportion(
        400,
        (n, counter) -> {
          String rows =
              IntStream.range(0, n)
                  .mapToObj(i -> "PA-" + i + ",protocol " + i + ",in force")
                  .collect(Collectors.joining("\n"));
          Article article = Article.of("Code,Title,State\n" + rows);
          IntStream.range(0, n)
              .forEach(
                  i ->
                      assertThat(article.table().cells("in force", Optional.of("PA-" + i), "State"))
                          .hasSize(1)
                          .allSatisfy(cell -> counter.add(cell.effort() + 1)));
        });
  }
}
