package communique.check;

import communique.model.Prose.Passage;
import communique.problem.Rule;
import java.util.Optional;

/**
 * A paragraph or list item of running text that rests on nothing, or a heading that stands above
 * nothing.
 */
final class UncitedProse implements Check<Passage> {

  @Override
  public Rule rule() {
    return Rule.error(
        "uncited-prose",
        "A paragraph, list item or row of prose, or a heading above nothing, has no citation.");
  }

  @Override
  public Class<Passage> over() {
    return Passage.class;
  }

  @Override
  public void check(Passage passage, CheckContext context) {
    if (passage.cited() > 0) {
      return;
    }
    switch (passage.kind()) {
      case HEADING -> {}
      case ALONE ->
          context.tell(
              "nothing stands below this heading, so that it is told without a source",
              Optional.of("write what belongs below it, or add [@<source>] to it"));
      case PARAGRAPH, ITEM ->
          context.tell("no source is cited in this passage", Optional.of("add [@<source>] to it"));
    }
  }
}
