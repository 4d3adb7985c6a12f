package communique.check;

import communique.model.Source;
import communique.problem.Rule;
import java.util.Optional;

/** A source whose saved article is that of another, letter for letter: it is counted twice. */
final class OneTextTwice implements Check<Source> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "one-text-twice", "Two sources have the same saved article, letter for letter.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, CheckContext context) {
    source
        .snapshot()
        .map(saved -> context.survey().savedAs(saved.sha256()))
        .filter(first -> !first.isEmpty() && !first.equals(source.id()))
        .ifPresent(
            first ->
                context
                    .then("snapshot")
                    .tell(
                        "this is the saved article of \"" + first + "\"",
                        Optional.of(
                            "cite "
                                + first
                                + " in its place; where two papers print one report, say so:"
                                + " waive: [{rule: one-text-twice, reason: …, until: "
                                + context.today().plusYears(1)
                                + "}]")));
  }
}
