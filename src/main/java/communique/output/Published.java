package communique.output;

import java.util.List;

/**
 * What publishing has changed.
 *
 * @param written how many files are new or have other bytes than before
 * @param unchanged how many files had the right bytes already
 * @param deleted how many files of an earlier build are gone
 * @param altered the files of an earlier build that would be gone, had not somebody changed them
 *     since
 */
public record Published(int written, int unchanged, int deleted, List<String> altered) {

  /** Copies the list. */
  public Published {
    altered = List.copyOf(altered);
  }

  /** Nobody had changed a file. */
  public Published(int written, int unchanged, int deleted) {
    this(written, unchanged, deleted, List.of());
  }
}
