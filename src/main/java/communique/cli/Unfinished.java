package communique.cli;

/**
 * A command was cut off while it wrote into a dossier, and nobody can take back what it had begun:
 * what stands there is not to be read.
 */
final class Unfinished extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String hint;

  Unfinished(String message, String hint, Exception cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What would help. */
  String hint() {
    return hint;
  }
}
