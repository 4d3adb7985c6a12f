package communique.curate.edit;

import communique.output.FolderLock;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The turn of one command to read a dossier and write into it: others that write wait for it, so
 * that none writes over what another one wrote. Not to be taken twice by one command.
 */
public final class Turn {

  private static final String LOCK = ".communique-editing";

  private final FolderLock lock;

  private Turn(FolderLock lock) {
    this.lock = lock;
  }

  /**
   * Waits for the turn.
   *
   * @param root the folder in which {@code site.yaml} stands; made if it is not there
   * @param waiting told if that takes longer than half a second
   * @throws Unwritable if the machine does not let a file be written there
   */
  public static Turn in(Path root, Runnable waiting) throws Unwritable {
    try {
      return new Turn(FolderLock.acquire(root.resolve(LOCK), waiting));
    } catch (IOException e) {
      throw new Unwritable(root, e);
    }
  }

  /** Lets the next one in. */
  public void end() {
    lock.release();
  }
}
