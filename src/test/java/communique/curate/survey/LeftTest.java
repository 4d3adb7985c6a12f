package communique.curate.survey;

import static org.assertj.core.api.Assertions.assertThat;

import communique.check.RuleBook;
import communique.problem.Rule;
import communique.problem.Severity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kinds of what can be left to do. */
class LeftTest {

  private static final List<Rule> RULES =
      RuleBook.chapters().values().stream().flatMap(List::stream).toList();

  @Test
  void theyNameRulesThatThereAreAndEachRuleOnce() {
    assertThat(Arrays.stream(Left.values()).flatMap(left -> left.rules().stream()))
        .doesNotHaveDuplicates()
        .allSatisfy(slug -> assertThat(RULES).extracting(Rule::slug).contains(slug));
  }

  /** An error stops a build, so that nobody needs a list to find it; one is a task all the same. */
  @Test
  void theRulesWarn() {
    assertThat(RULES)
        .filteredOn(rule -> Left.ofRule(rule.slug()).isPresent())
        .filteredOn(rule -> rule.severity() != Severity.WARNING)
        .extracting(Rule::slug)
        .containsExactly("waiver-expired");
  }

  @Test
  void eachHasANameForTheCommandLine() {
    for (Left left : Left.values()) {
      assertThat(Left.of(left.slug())).contains(left);
      assertThat(left.title()).isNotBlank();
    }
    assertThat(Left.of("nothing")).isEmpty();
  }
}
