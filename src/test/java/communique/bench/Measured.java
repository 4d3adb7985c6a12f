package communique.bench;

import java.util.Locale;

/**
 * What one run took.
 *
 * @param wall in seconds
 * @param processor in seconds, of all threads and processes, in the system too
 * @param memory the most that its largest process had resident, in bytes
 * @param files how many it wrote
 * @param bytes how many were in them
 */
record Measured(double wall, double processor, long memory, long files, long bytes) {

  /** The same with what was written. */
  Measured wrote(long moreFiles, long moreBytes) {
    return new Measured(wall, processor, memory, moreFiles, moreBytes);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        " %.2f s of processor time, %.2f s, %.0f MB, %d files",
        processor,
        wall,
        memory / 1e6,
        files);
  }
}
