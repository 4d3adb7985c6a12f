package communique.shape;

import communique.problem.ReadingRules;
import communique.problem.Rule;
import java.util.Optional;

/**
 * Says that words are not a value of the expected kind. It never leaves this package's reading: it
 * becomes a problem with a place there.
 */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final transient Optional<String> hint;
  private final transient Optional<String> meant;

  private Unreadable(Rule rule, String message, Optional<String> hint, Optional<String> meant) {
    super(message, null, false, false);
    this.rule = rule;
    this.hint = hint;
    this.meant = meant;
  }

  /** A breach of that rule. */
  public static Unreadable because(Rule rule, String message) {
    return new Unreadable(rule, message, Optional.empty(), Optional.empty());
  }

  /** A value of the wrong kind. */
  public static Unreadable wrongType(String message) {
    return because(ReadingRules.WRONG_TYPE, message);
  }

  /** The same with a hint. */
  public Unreadable hint(Optional<String> words) {
    return new Unreadable(rule, message(), words, meant);
  }

  /** The same with the only words that can have been meant. */
  public Unreadable meant(Optional<String> words) {
    return new Unreadable(rule, message(), hint, words);
  }

  /** The rule that was broken. */
  public Rule rule() {
    return rule;
  }

  /** What was found and what was expected. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** What would mend it. */
  public Optional<String> hint() {
    return hint;
  }

  /** What has to stand in place of the words, if nothing else can. */
  public Optional<String> meant() {
    return meant;
  }
}
