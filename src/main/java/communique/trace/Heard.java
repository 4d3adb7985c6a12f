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

  /** Stands between the parts of a line, and in none of them. */
  private static final String BETWEEN = "\t";

  /** What is answered to a question now. */
  static Heard now(Question question, Answers answers) {
    String answer = answers.to(question);
    return new Heard(question, answer.substring(0, Math.min(LENGTH, answer.length())));
  }

  /** Reads a {@link #line}. */
  public static Heard of(String line) {
    String[] parts = line.split(BETWEEN, -1);
    return new Heard(
        new Question(Question.Asks.valueOf(parts[0]), parts[1], parts[2].translateEscapes()),
        parts[3]);
  }

  /** Both in one line. */
  public String line() {
    return String.join(
        BETWEEN, question.asks().name(), question.kind(), inLine(question.about()), answer);
  }

  /** Nothing keeps a person from asking on a command line for an id with a line end in it. */
  private static String inLine(String word) {
    return word.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
