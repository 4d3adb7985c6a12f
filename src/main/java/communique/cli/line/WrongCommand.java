package communique.cli.line;

/** A command line that cannot be understood; the message is for the person who typed it. */
public final class WrongCommand extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WrongCommand(String message) {
    super(message);
  }
}
