package communique.check;

import communique.model.Sentence;
import communique.problem.Rule;
import java.util.Optional;

/** A sentence of ours that rests on nothing. */
final class UncitedClaim implements Check<Sentence> {

  @Override
  public Rule rule() {
    return Rule.error("uncited-claim", "A claim, or one side of it, has no citation.");
  }

  @Override
  public Class<Sentence> over() {
    return Sentence.class;
  }

  @Override
  public void check(Sentence sentence, CheckContext context) {
    if (!sentence.isCited()) {
      context.tell("no source is cited for this claim", Optional.of(sentence.remedy()));
    }
  }
}
