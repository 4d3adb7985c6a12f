package communique.curate.edit;

import java.util.Optional;

/** Why nothing was written, for who asked for it: no fault of the program. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * A refusal without a hint.
   *
   * @param message one plain sentence, without its full stop
   */
  public Refused(String message) {
    this(message, "");
  }

  private Refused(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** The same with a hint that can be followed to the letter. */
  public Refused hint(String words) {
    return new Refused(words(), words);
  }

  /** The sentence. */
  public String words() {
    return String.valueOf(getMessage());
  }

  /** What would help, if that is known. */
  public Optional<String> hint() {
    return Optional.of(hint).filter(words -> !words.isEmpty());
  }
}
