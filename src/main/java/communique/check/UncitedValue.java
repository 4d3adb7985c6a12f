package communique.check;

import communique.model.Cited;
import communique.model.Entry;
import communique.model.Sentence;
import communique.problem.Rule;
import java.util.Optional;

/** A value, a document, a person at the table without a passage that carries it. */
final class UncitedValue implements Check<Cited> {

  @Override
  public Rule rule() {
    return Rule.error("uncited-value", "A reported value has no citation.");
  }

  @Override
  public Class<Cited> over() {
    return Cited.class;
  }

  /** Of what is not ready, the evidence may come later; readers do not see it before. */
  private static boolean isBegun(Cited value) {
    return value instanceof Entry entry && entry.editorial().isDraft();
  }

  @Override
  public void check(Cited value, CheckContext context) {
    if (!(value instanceof Sentence) && !isBegun(value) && !value.isCited()) {
      context.tell("no source is cited for this", Optional.of(value.remedy()));
    }
  }
}
