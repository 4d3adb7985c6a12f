package communique.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;

/**
 * The machine does not let a file be written. Its message is one line that names the path and the
 * reason; what stood in the folder still stands, or the next build finishes what this one began.
 */
public final class OutputUnwritable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputUnwritable(String path, String reason) {
    super("cannot write " + path + ": " + reason);
  }

  OutputUnwritable(String path, IOException cause) {
    super("cannot write " + path + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is not a folder";
    }
    return Reason.of(cause);
  }
}
