package communique.curate.edit;

import communique.output.Reason;
import java.io.IOException;
import java.nio.file.Path;

/** The machine lets nothing be written into a folder. The message is one line for a person. */
public final class Unwritable extends IOException {

  private static final long serialVersionUID = 1;

  private final String reason;

  /** With the folder and why not. */
  Unwritable(Path folder, IOException cause) {
    super("nothing can be written into " + Typed.path(folder) + ": " + Reason.of(cause), cause);
    reason = Reason.of(cause);
  }

  /** Why not, in words. */
  public String reason() {
    return reason;
  }
}
