package communique.output;

import java.io.IOException;

/** A list of files that is not as it was written: cut off, edited, or something else altogether. */
public final class DamagedList extends IOException {

  private static final long serialVersionUID = 1L;

  /** At the first line that is no hash and path, or names a path again; at 1 if there is none. */
  DamagedList(int line) {
    super("line " + line + " is not a hash and a path of its own");
  }
}
