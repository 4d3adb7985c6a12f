package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No hint of a citation leads to a form in which a second source is lost. */
class CitingTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "[@a, p. 3, @b] → [@a, p. 3; @b]",
        "[@a, @b, p. 3 and @c] → [@a; @b, p. 3; @c]",
        "[@a @b] → [@a; @b]",
        "[@a — @b] → [@a; @b]",
        "[@a, p. 3 (@b)] → [@a, p. 3; @b)]",
        "[@a | @b] → [@a; @b]",
        "[@a；@b] → [@a; @b]",
        "[@a、＠b] → [@a; @b]",
        "[@a와 @b] → [@a; @b]",
        "[@a，p. 3] → [@a, p. 3]",
        "[@a : p. 3] → [@a, p. 3]",
        "[@a p. 3] → [@a, p. 3]",
        "[@a & b-c] → [@a; @b-c]",
        "[@a；b] → [@a; @b]",
        "[@gazette‑a] → [@gazette-a]",
        "[@gazette–a, p. 3] → [@gazette-a]",
        "[@gazette－a−1] → [@gazette-a-1]",
      })
  void aHintSaysWhatIsWritten(String written, String meant) {
    List<Problem> problems = new ArrayList<>();
    Markdown.parse("a.md", "They met " + written, 1, problems::add);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).hint().orElseThrow()).contains(meant);
  }
}
