package communique.check;

import java.util.Map;

/**
 * How far the words of a dossier could be compared with the saved articles.
 *
 * @param compared how many passages were
 * @param withoutSnapshot how many were not because their source has no snapshot
 * @param unread how many were not because the saved article could not be read
 */
public record Comparison(int compared, int withoutSnapshot, int unread) {

  /** What became of a passage. */
  enum Fate {
    COMPARED,
    NO_SNAPSHOT,
    UNREAD
  }

  static Comparison of(Map<Fate, Integer> counts) {
    return new Comparison(
        counts.getOrDefault(Fate.COMPARED, 0),
        counts.getOrDefault(Fate.NO_SNAPSHOT, 0),
        counts.getOrDefault(Fate.UNREAD, 0));
  }

  /** The line that a run ends with. */
  public String line() {
    return passages(compared)
        + " compared with the saved articles; "
        + (withoutSnapshot == 0
            ? "every source has its snapshot"
            : withoutSnapshot + " not compared, because the source has no snapshot")
        + (unread == 0
            ? ""
            : "; " + unread + " not compared, because the saved article could not be read");
  }

  private static String passages(int count) {
    return count + (count == 1 ? " passage" : " passages");
  }
}
