package communique.curate.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of the changes of a command that was cut off.
 *
 * @param done the files, from the dossier's folder, that are as they were before it
 * @param left those that it may have changed and that were left alone: somebody has changed them
 *     since, or they lie elsewhere
 */
public record TakenBack(List<String> done, List<String> left) {

  private static final TakenBack NOTHING = new TakenBack(List.of(), List.of());

  /** Copies the lists. */
  public TakenBack {
    done = List.copyOf(done);
    left = List.copyOf(left);
  }

  /**
   * Takes back what a command that was cut off has changed in a dossier, if one was; a command that
   * is writing is waited for.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param waiting told if that takes longer than half a second
   * @throws Refused if nobody can tell what it has changed
   * @throws IOException if the machine does not let a file be written
   */
  public static TakenBack in(Path root, Runnable waiting) throws Refused, IOException {
    Journal journal = new Journal(root);
    if (!journal.isThere()) {
      return NOTHING;
    }
    Turn turn = Turn.in(root, waiting);
    try {
      return journal.isThere() ? journal.takeBack() : NOTHING;
    } finally {
      turn.end();
    }
  }

  /** Whether no command was cut off, or nothing was to be done. */
  public boolean isNothing() {
    return done.isEmpty() && left.isEmpty();
  }
}
