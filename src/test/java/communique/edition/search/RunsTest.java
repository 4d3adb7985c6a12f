package communique.edition.search;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.RunCases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is parted. The page is tested with the same table, in a browser. */
class RunsTest {

  @TestFactory
  Stream<DynamicTest> textsArePartedAsTheTableSays() {
    return RunCases.all()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.text(),
                    () -> {
                      List<String> runs = new ArrayList<>();
                      Runs.of(Folding.of(one.text()), runs::add);
                      assertThat(runs).isEqualTo(one.runs());
                      List<String> joins = new ArrayList<>();
                      Joins.of(Folding.of(one.text()), joins::add);
                      assertThat(joins).isEqualTo(one.joins());
                    }));
  }

  @Test
  void whatIsWrittenWithoutSpacesIsFoundByEveryPartOfIt() {
    assertThat(terms("정상회담")).containsExactly("정", "정상", "상", "상회", "회", "회담", "담");
    assertThat(terms("Gyeongju 州")).containsExactly("gyeongju", "州");
  }

  @Test
  void aWordOfAnyLengthIsCut() {
    assertThat(terms("a".repeat(100_000))).containsExactly("a".repeat(32));
    assertThat(terms("𐐀".repeat(40))).containsExactly("𐐨".repeat(32));
  }

  /** What is asked on the left is found in the text on the right, which is written otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000000 | It cost 1,000,000 marks",
        "1000000 | Es kostete 1.000.000 Mark",
        "1000000 | Il coûta 1 000 000 marks",
        "1000000 | Il coûta 1\u202F000\u00A0000 marks",
        "1000000 | Es kostete 1’000’000 Mark",
        "70000 | 7만(70,000)",
        "obrien | Ann O'Brien",
        "obrien | Ann O’Brien",
        "obrien | Ann OʼBrien",
        "hawaii | Hawaiʻi",
        "f16 | an F-16 jet",
        "f16 | an F‑16 jet",
        "f16 | two ex-F-16 jets",
        "us | the U.S. envoy",
        "한중 | 한·중 관계",
        "한중 | 한ㆍ중 관계",
        "미일 | 한‧미･일",
        "co2 | CO₂",
        "주 | ㈜항구",
        "cafe | Café",
        "strasse | Straße",
        "port | po\u00ADrt",
        "abc1 | ＡＢＣ－１",
      })
  void whatOthersWriteInOneIsFound(String term, String text) {
    assertThat(terms(text)).contains(term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "489 | 48.9 billion",
        "20251 | in 2025 1 ship",
        "leexi | Lee – Xi",
        "andor | and/or",
        "endnew | the end.New words",
        "1000 | 1,000,000"
      })
  void whatIsNotWrittenInOneIsNot(String term, String text) {
    assertThat(terms(text)).doesNotContain(term);
  }

  @Test
  void aChainOfWordsOfAnyLengthCostsItsLength() {
    assertThat(terms("a-".repeat(100_000) + "a")).hasSizeLessThan(400_000);
    assertThat(terms("1,000" + ",000".repeat(100_000))).hasSizeLessThan(400_000);
    assertThat(terms("a.".repeat(100_000))).hasSizeLessThan(400_000);
  }

  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    Terms.of(text, terms::add);
    return terms;
  }
}
