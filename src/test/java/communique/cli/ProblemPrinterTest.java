package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Rule;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

  private static final Rule STALE = Rule.warning("stale", "Old.");
  private static final Rule UNUSED = Rule.warning("unused", "Of no use.");
  private static final Rule WRONG = Rule.error("wrong", "Not so.");

  @Test
  void ofManyWarningsOfOneRuleTheFirstTenAreTold() {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(Collections.nCopies(7, told(UNUSED, "first")));
    problems.addAll(Collections.nCopies(10, told(STALE, "early")));
    problems.addAll(Collections.nCopies(990, told(STALE, "late")));
    problems.addAll(Collections.nCopies(5, told(UNUSED, "last")));
    String printed = printed(problems, false);
    assertThat(count("early", printed)).isEqualTo(10);
    assertThat(count("first", printed)).isEqualTo(7);
    assertThat(count("last", printed)).isEqualTo(3);
    assertThat(printed)
        .doesNotContain("late")
        .endsWith(
            """
            and 2 more of [unused]; --all tells them
            and 990 more of [stale]; --all tells them
            0 errors, 1012 warnings
            """);
  }

  @Test
  void tenAreAll() {
    assertThat(printed(Collections.nCopies(10, told(STALE, "old")), false))
        .doesNotContain("more")
        .endsWith("0 errors, 10 warnings\n");
  }

  @Test
  void errorsAreAllTold() {
    String printed = printed(Collections.nCopies(30, told(WRONG, "not so")), false);
    assertThat(count("not so", printed)).isEqualTo(30);
    assertThat(printed).doesNotContain("more").endsWith("30 errors, 0 warnings\n");
  }

  @Test
  void onRequestAllAreTold() {
    String printed = printed(Collections.nCopies(30, told(STALE, "old")), true);
    assertThat(count("old", printed)).isEqualTo(30);
    assertThat(printed).doesNotContain("more").endsWith("0 errors, 30 warnings\n");
  }

  private static Problem told(Rule rule, String message) {
    return Problem.of(rule, Location.of("a.md"), message);
  }

  private static long count(String words, String printed) {
    return Pattern.compile(words, Pattern.LITERAL).matcher(printed).results().count();
  }

  private static String printed(List<Problem> problems, boolean all) {
    StringWriter out = new StringWriter();
    new ProblemPrinter(new PrintWriter(out), all).print(new Problems(problems));
    return out.toString().replace(System.lineSeparator(), "\n");
  }
}
