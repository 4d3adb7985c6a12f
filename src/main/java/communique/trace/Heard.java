package communique.trace;

/**
 * A question, and what was answered.
 *
 * @param question the question
 * @param answer the beginning of the answer's fingerprint: as much as tells two answers apart
 */
public record Heard(Question question, String answer) {

  /** In characters, of four bits each where the answer is a hash. */
  private static final int LENGTH = 16;

  /** What is answered to a question now. */
  public static Heard now(Question question, Answers answers) {
    String answer = answers.to(question);
    return new Heard(question, answer.substring(0, Math.min(LENGTH, answer.length())));
  }

  /** Whether the same is answered now. */
  public boolean holds(Answers answers) {
    return equals(now(question, answers));
  }
}
