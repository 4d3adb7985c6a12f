package communique.output;

import communique.cache.Cache;
import communique.cache.Table;
import java.util.Optional;

/**
 * Which files still stand as they were written. A file of which the system says the same as then
 * (size, times, which file it is) is not read; any other is.
 */
final class Untouched {

  private final Tree tree;
  private final Table<Stamp> stamps;

  Untouched(Tree tree, Cache cache) {
    this.tree = tree;
    this.stamps = cache.table("standing", Stamp.class);
  }

  /**
   * What the system said of a file when it was known to have these bytes.
   *
   * @param sha256 the hash of its bytes
   * @param attributes see {@link Tree#attributes}
   */
  record Stamp(String sha256, String attributes) {}

  /** Whether a plain file stands there that has bytes of that SHA-256. */
  boolean has(String path, String sha256) {
    Optional<String> now = tree.attributes(path);
    if (now.isEmpty()) {
      return false;
    }
    Stamp stamp = new Stamp(sha256, now.get());
    if (stamps.find(path).filter(stamp::equals).isPresent()) {
      return true;
    }
    boolean same = tree.hasHash(path, sha256);
    if (same) {
      stamps.keep(path, stamp);
    }
    return same;
  }

  /** Notes that a file was put there. */
  void put(String path, String sha256) {
    tree.attributes(path).ifPresent(now -> stamps.keep(path, new Stamp(sha256, now)));
  }
}
