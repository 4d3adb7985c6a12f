package communique.edition.search;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.RunCases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
                      Runs.of(one.text(), runs::add);
                      assertThat(runs).isEqualTo(one.runs());
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

  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    Terms.of(text, terms::add);
    return terms;
  }
}
