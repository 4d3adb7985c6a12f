package communique.build;

import communique.problem.Problems;
import java.util.Optional;

/**
 * A file that was made because somebody asked for it.
 *
 * @param bytes what a build would write; nothing if it cannot be made
 * @param problems what its author has to mend or to look at
 */
public record MadeFile(Optional<byte[]> bytes, Problems problems) {

  /** The same with more problems. */
  MadeFile and(Problems more) {
    return new MadeFile(bytes, problems.and(more));
  }

  int size() {
    return bytes.map(all -> all.length).orElse(0);
  }
}
