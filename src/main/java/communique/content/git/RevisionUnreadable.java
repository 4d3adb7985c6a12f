package communique.content.git;

/**
 * A revision that a dossier cannot be compared with. The message is a plain sentence for whoever
 * named the revision.
 */
public final class RevisionUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With that sentence. */
  public RevisionUnreadable(String message) {
    super(message);
  }

  /** With that sentence, and what led to it. */
  RevisionUnreadable(String message, Throwable cause) {
    super(message, cause);
  }
}
