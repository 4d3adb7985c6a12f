package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Rule;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlayTest {

  private static final Rule STALE = Rule.warning("stale", "Old.");

  /** They would weigh more than the page. */
  @Test
  void ofAThousandWarningsElsewhereTenAreTold() {
    assertThat(page(warnings(1000), Problems.none()))
        .contains("1000 problems elsewhere", "old 0<", "old 9<", "and 990 more of [stale]")
        .doesNotContain("old 10<");
  }

  @Test
  void whatIsOnThePageIsToldInFull() {
    assertThat(page(Problems.none(), warnings(30)))
        .contains("30 problems on this page", "old 29<")
        .doesNotContain("more of", "elsewhere");
  }

  private static Problems warnings(int number) {
    return Problems.of(
        IntStream.range(0, number)
            .mapToObj(i -> Problem.of(STALE, Location.of("sources.yaml"), "old " + i))
            .toList());
  }

  private static String page(Problems all, Problems own) {
    PreviewState state =
        new PreviewState(1, Optional.empty(), Optional.empty(), Optional.empty(), all);
    return new Overlay(
            "about.html", state, own, false, new Beside("dossier", Optional.empty(), Editor.NONE))
        .of("<body><p>x</p></body>");
  }
}
