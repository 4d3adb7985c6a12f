package communique.check;

import communique.model.Change;
import communique.model.Text;
import communique.problem.ReadingRules;
import communique.problem.Rule;
import communique.shape.NotStatedSlip;
import java.util.Optional;

/**
 * Words that say that something is not stated, where a field has no such word; a change may tell
 * what a page said.
 */
final class NearlyNotStated implements Check<Text.Wording> {

  @Override
  public Rule rule() {
    return ReadingRules.NEARLY_NOT_STATED;
  }

  @Override
  public Class<Text.Wording> over() {
    return Text.Wording.class;
  }

  @Override
  public void check(Text.Wording wording, CheckContext context) {
    boolean quotesThePage = context.entry().filter(Change.class::isInstance).isPresent();
    if (!quotesThePage && NotStatedSlip.isNear(wording.words())) {
      context.tell(
          Told.quoted(wording.words()) + " would be told to readers as it stands",
          Optional.of(
              "write the words; if there are none, take the key out, where it may be absent"));
    }
  }
}
