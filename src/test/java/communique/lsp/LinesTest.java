package communique.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and columns, as editors count them. */
class LinesTest {

  @ParameterizedTest
  @CsvSource({
    "'a/b/c/', 'a/x/c/', 1",
    "'a/b/c/d/', 'a/x/c/y/', 2",
    "'a/b/c/', 'a/b/x/y/c/', 1",
    "'a/b/c/', 'a/c/', 1",
    "'a', 'a/b', 1",
    "'a/b', 'a', 1",
    "'', 'a/b', 1",
    "'a/', '', 1",
    "'a/b/', 'a/b/', 0",
  })
  void editsMakeOneTextOfAnother(String from, String to, int count) {
    String before = from.replace('/', '\n');
    String after = to.replace('/', '\n');
    List<TextEdit> edits = TextChange.of(before, after);
    assertThat(edits).hasSize(count);
    String text = before;
    for (int i = edits.size() - 1; i >= 0; i--) {
      text = MeaningTest.applied(text, edits.get(i));
    }
    assertThat(text).isEqualTo(after);
  }

  @Test
  void aLineIsWhereItWasPutByWhatWasTypedAboveIt() {
    MovedLines moved =
        new MovedLines(List.of("a", "b", "c", "d"), List.of("a", "x", "y", "z", "d"));
    assertThat(moved.line(1)).contains(1);
    assertThat(moved.line(2)).isEqualTo(Optional.empty());
    assertThat(moved.line(4)).contains(5);
  }

  @Test
  void columnsAreUnitsOfUtf16() {
    List<String> lines = List.of("🕯 한국 中国 x");
    assertThat(Protocol.range(new Location("a", 1, 3, 2), lines))
        .isEqualTo(Protocol.range(0, 3, 5));
    assertThat(Protocol.range(new Location("a", 1, 1, 1), lines))
        .isEqualTo(Protocol.range(0, 0, 2));
    assertThat(Protocol.range(new Location("a", 9, 40, 40), lines))
        .isEqualTo(Protocol.range(0, 10, 10));
    assertThat(Protocol.range(Location.of("a"), lines)).isEqualTo(Protocol.range(0, 0, 10));
  }

  @Test
  void everyEndOfALineCounts() {
    assertThat(OpenText.lines("a\r\nb\rc\n")).containsExactly("a", "b", "c", "");
  }
}
