package communique.output;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How the files of a site differ from those that were published before.
 *
 * @param added the paths that are new
 * @param changed the paths of which the bytes are others
 * @param deleted the paths that are gone
 * @param unchanged how many files are the same
 */
public record Difference(
    List<String> added, List<String> changed, List<String> deleted, int unchanged) {

  /** Copies the lists. */
  public Difference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    deleted = List.copyOf(deleted);
  }

  /**
   * Compares two lists of files.
   *
   * @param before by each path what tells its bytes apart
   * @param now the same for the files of now
   */
  public static Difference between(
      SortedMap<String, String> before, SortedMap<String, String> now) {
    List<String> changed =
        now.entrySet().stream()
            .filter(file -> before.containsKey(file.getKey()))
            .filter(file -> !Objects.equals(before.get(file.getKey()), file.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    List<String> added = without(now, before).toList();
    return new Difference(
        added, changed, without(before, now).toList(), now.size() - added.size() - changed.size());
  }

  private static Stream<String> without(
      SortedMap<String, String> some, SortedMap<String, String> others) {
    return some.keySet().stream().filter(path -> !others.containsKey(path));
  }

  /** Whether there is none. */
  public boolean isNone() {
    return added.isEmpty() && changed.isEmpty() && deleted.isEmpty();
  }
}
