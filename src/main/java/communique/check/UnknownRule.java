package communique.check;

import communique.model.RuleName;
import communique.problem.Nearest;
import communique.problem.Rule;
import java.util.List;

/** A setting or a waiver of a rule that does not exist, or that cannot be changed. */
final class UnknownRule implements Check<RuleName> {

  @Override
  public Rule rule() {
    return Rule.fixedError(
        "unknown-rule", "A setting or a waiver names a rule that is none, or that stands fast.");
  }

  @Override
  public Class<RuleName> over() {
    return RuleName.class;
  }

  @Override
  public void check(RuleName name, CheckContext context) {
    String slug = name.written();
    List<String> slugs = RuleBook.all().stream().map(Rule::slug).toList();
    if (!slugs.contains(slug)) {
      context.tell(
          "there is no rule \"" + slug + "\"",
          Nearest.hint(slug, slugs),
          slug,
          Nearest.only(slug, slugs));
    } else if (RuleBook.find(slug).filter(Rule::fixed).isPresent()) {
      context.tell(
          "the rule \"" + slug + "\" stands fast: its problems cannot be lowered or waived");
    }
  }
}
