package communique.check;

import communique.problem.Rule;

/**
 * One rule.
 *
 * @param <T> what it looks at: a record class of the model, or an interface that several share
 */
interface Check<T> {

  /** Its descriptor. */
  Rule rule();

  /** The class of the values that it is shown, one after the other. */
  Class<T> over();

  /** Looks at one value and tells the context if the rule is broken there. */
  void check(T value, CheckContext context);

  /** Whether this run has what the rule needs: some rules only compare with saved articles. */
  default boolean canLook(CheckContext context) {
    return true;
  }
}
