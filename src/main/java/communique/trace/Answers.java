package communique.trace;

/** What is answered now. May be asked by several threads at once. */
@FunctionalInterface
public interface Answers {

  /** Of those who ask nothing. */
  Answers NONE =
      question -> {
        throw new IllegalArgumentException("nobody answers " + question);
      };

  /**
   * A fingerprint of the answer: equal answers have the same one, also in another run, and others
   * differ from it within the first letters, as hashes and short words do.
   */
  String to(Question question);

  /** Whether the answer has something of the record with that id in it. */
  default boolean isIn(Question question, String record) {
    return question.equals(Question.of(Question.Asks.RECORD, record));
  }

  /** A question with what is answered now. */
  default Heard heard(Question question) {
    return Heard.now(question, this);
  }

  /** Whether that is answered now as it was then. */
  default boolean confirm(Heard then) {
    return then.equals(heard(then.question()));
  }
}
