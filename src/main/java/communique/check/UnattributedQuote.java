package communique.check;

import communique.check.article.Fragments;
import communique.model.Prose.Passage;
import communique.problem.Rule;
import java.util.Optional;

/** Words in quotation marks, in a passage or heading that names no source for them. */
final class UnattributedQuote implements Check<Passage> {

  @Override
  public Rule rule() {
    return Rule.error(
        "unattributed-quote",
        "Words stand in quotation marks in a heading or passage without a citation.");
  }

  @Override
  public Class<Passage> over() {
    return Passage.class;
  }

  @Override
  public void check(Passage passage, Spot spot) {
    if (passage.cited() == 0) {
      Fragments.of(passage.text()).stream()
          .findFirst()
          .ifPresent(
              words ->
                  spot.tell(
                      Told.quoted(words)
                          + " stands here as a quotation, and no source is cited for it",
                      Optional.of("add [@<source>], or take the quotation marks away")));
    }
  }
}
