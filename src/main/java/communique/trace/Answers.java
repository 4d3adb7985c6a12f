package communique.trace;

/** What is answered now. May be asked by several threads at once. */
@FunctionalInterface
public interface Answers {

  /** Of those who ask nothing. */
  Answers NONE =
      question -> {
        throw new IllegalArgumentException("nobody answers " + question);
      };

  /** A fingerprint of the answer: equal answers have the same one, also in another run. */
  String to(Question question);
}
