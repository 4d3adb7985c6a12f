package communique.output;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** A list of files that is not as it was written: cut off, edited, or something else altogether. */
public final class DamagedList extends IOException {

  private static final long serialVersionUID = 1L;

  /** At the first line that is no hash and path, or names a path again; at 1 if there is none. */
  DamagedList(int line) {
    super("line " + line + " is not a hash and a path of its own");
  }

  /** It is a link, a pipe or the like, which no published site has. */
  DamagedList(NoSuchFileException cause) {
    super("it is not a plain file");
    initCause(cause);
  }
}
