package communique.problem;

/**
 * The descriptor of one rule.
 *
 * @param slug its stable name, as printed and as written in {@code site.yaml}
 * @param severity how much a breach weighs unless {@code site.yaml} says otherwise
 * @param fixed whether the severity is beyond the reach of {@code site.yaml} and of waivers
 * @param sentence what a breach is, in one sentence for the handbook
 */
public record Rule(String slug, Severity severity, boolean fixed, String sentence) {

  /** An error that a site may lower. */
  public static Rule error(String slug, String sentence) {
    return new Rule(slug, Severity.ERROR, false, sentence);
  }

  /** A warning that a site may raise, lower or waive. */
  public static Rule warning(String slug, String sentence) {
    return new Rule(slug, Severity.WARNING, false, sentence);
  }

  /** An error that stays one: the build cannot mean anything while it stands. */
  public static Rule fixedError(String slug, String sentence) {
    return new Rule(slug, Severity.ERROR, true, sentence);
  }

  /** A warning that stays one. */
  public static Rule fixedWarning(String slug, String sentence) {
    return new Rule(slug, Severity.WARNING, true, sentence);
  }
}
