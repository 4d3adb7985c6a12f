package communique.check;

import communique.model.Quoting;
import communique.model.Verbatim;

/** A rule about words that are said to stand in a source: looks at those that can be compared. */
abstract class Comparing implements Check<Quoting> {

  @Override
  public final Class<Quoting> over() {
    return Quoting.class;
  }

  @Override
  public final void check(Quoting quoting, CheckContext context) {
    context
        .desk()
        .cutting(quoting.source())
        .ifPresent(cutting -> compareAll(quoting, cutting, context));
  }

  @Override
  public final boolean canLook(CheckContext context) {
    return context.snapshots().areGiven();
  }

  private void compareAll(Quoting quoting, Cuttings.Cutting cutting, CheckContext context) {
    for (Verbatim words : quoting.verbatims()) {
      CheckContext there = context;
      for (String key : words.key().split("\\.", -1)) {
        there = there.then(key);
      }
      compare(new Lookup(cutting, words), there);
    }
  }

  /** Looks at one passage and tells the context if the rule is broken there. */
  abstract void compare(Lookup lookup, CheckContext context);
}
