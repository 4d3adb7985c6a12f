package communique.problem;

import java.util.Optional;

/**
 * One thing that an author has to look at.
 *
 * @param rule the rule that was broken
 * @param severity how much it weighs in this run
 * @param place where
 * @param message what was found and what was expected, in one or two plain sentences
 * @param hint what would mend it, where that can be computed
 * @param fix what mends it, where there is no other way to
 */
public record Problem(
    Rule rule,
    Severity severity,
    Place place,
    String message,
    Optional<String> hint,
    Optional<Fix> fix) {

  /** A problem of the rule's own severity, without a hint. */
  public static Problem of(Rule rule, Place place, String message) {
    return new Problem(rule, rule.severity(), place, message, Optional.empty(), Optional.empty());
  }

  /** The same problem with a hint. */
  public Problem hint(String words) {
    return hint(Optional.of(words));
  }

  /** The same problem with a hint, if there is one. */
  public Problem hint(Optional<String> words) {
    return new Problem(rule, severity, place, message, words, fix);
  }

  /** The same problem with what mends it, if there is one answer. */
  public Problem fix(Optional<? extends Fix> answer) {
    return new Problem(rule, severity, place, message, hint, answer.map(one -> one));
  }

  /** The same problem, weighing otherwise. */
  public Problem weighing(Severity other) {
    return new Problem(rule, other, place, message, hint, fix);
  }

  /** The same problem elsewhere. */
  public Problem at(Place other) {
    return new Problem(rule, severity, other, message, hint, fix);
  }
}
