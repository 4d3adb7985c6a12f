package communique.output;

/**
 * What publishing has changed.
 *
 * @param written how many files are new or have other bytes than before
 * @param unchanged how many files had the right bytes already
 * @param deleted how many files of an earlier build are gone
 */
public record Published(int written, int unchanged, int deleted) {}
