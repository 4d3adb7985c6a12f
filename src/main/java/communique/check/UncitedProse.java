package communique.check;

import communique.model.Prose.Passage;
import communique.problem.Rule;
import java.util.Optional;

/** A paragraph or list item of running text that rests on nothing. */
final class UncitedProse implements Check<Passage> {

  @Override
  public Rule rule() {
    return Rule.error("uncited-prose", "A paragraph or list item of prose has no citation.");
  }

  @Override
  public Class<Passage> over() {
    return Passage.class;
  }

  @Override
  public void check(Passage passage, CheckContext context) {
    if (passage.kind() != Passage.Kind.HEADING && passage.cited() == 0) {
      context.tell("no source is cited in this passage", Optional.of("add [@<source>] to it"));
    }
  }
}
