package communique.content;

import static communique.problem.ReadingRules.CONFLICT_MARKER;
import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aFileOfTheLargestSizeIsRead() {
    assertThat(decode("x".repeat(SourceText.LARGEST))).isPresent();
    assertThat(problems).isEmpty();
  }

  @Test
  void aLargerFileIsNot() {
    assertThat(decode("x".repeat(SourceText.LARGEST + 1))).isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(ReadingRules.TOO_LARGE);
              assertThat(problem.place()).isEqualTo(Location.of("a.yaml"));
              assertThat(problem.message()).contains("1048576 bytes");
            });
  }

  @Test
  void theColumnOfABadByteCountsCharacters() {
    byte[] bytes = "one\n이재명 x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(SourceText.decode("a.yaml", bytes, problems::add)).isEmpty();
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly(new Location("a.yaml", 2, 5, 1));
  }

  @Test
  void lineEndsOfEverySystemAreOne() {
    assertThat(decode("a\r\nb\rc\n")).contains("a\nb\nc\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'a: b\n<<<<<<< HEAD\nc: d\n', 2",
    "'a: b\r\n<<<<<<<\r\nc: d\r\n', 2",
    "'a: b\n\n=======\n\nc: d', 3",
    "'a: b\n=======', 2",
    "'a: >\n  b\n  =======\n  c', 3",
    "'a: b\n||||||| 1a2b3c\n', 2",
    "'a: b\n\t>>>>>>> a branch', 2",
  })
  void whatAMergeLeavesIsTheOnlyThingTold(String text, int line) {
    assertThat(decode(text)).isEmpty();
    assertThat(problems).singleElement().extracting(Problem::rule).isEqualTo(CONFLICT_MARKER);
    assertThat(((Location) problems.get(0).place()).line()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# =======",
        "a: <<<<<<< b",
        "<<<<<<<<",
        "========",
        "======",
        ">>>>>> b",
        "a: '======='",
      })
  void otherRowsOfSignsAreNone(String text) {
    assertThat(decode(text)).isPresent();
  }

  @Test
  void inProseALineOfEqualSignsMakesAHeading() {
    String head = "---\na: b\n---\n";
    assertThat(sheet(head + "Port\n=======\n")).isPresent();
    assertThat(sheet(head + "Port\n\n=======\n")).isEmpty();
    assertThat(sheet("---\na: b\n=======\na: c\n---\n")).isEmpty();
  }

  private Optional<String> sheet(String text) {
    return SourceText.decode("a.md", text.getBytes(StandardCharsets.UTF_8), problems::add);
  }

  private Optional<String> decode(String text) {
    return SourceText.decode("a.yaml", text.getBytes(StandardCharsets.UTF_8), problems::add);
  }
}
