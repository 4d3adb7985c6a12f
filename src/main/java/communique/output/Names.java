package communique.output;

import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The paths of a build. Two that are one file on some systems, which know no upper and lower case,
 * clash on all.
 */
final class Names {

  private final Set<String> paths = ConcurrentHashMap.newKeySet();
  private final Map<String, String> byFold = new ConcurrentHashMap<>();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private final Map<String, SortedSet<String>> clashes = new ConcurrentHashMap<>();

  /** Takes a path; false if another file has it already. */
  boolean claim(String path) {
    SitePath.folders(path).forEach(folders::add);
    paths.add(path);
    String fold = SitePath.fold(path);
    Optional<String> earlier = Optional.ofNullable(byFold.putIfAbsent(fold, path));
    earlier.ifPresent(
        other -> {
          SortedSet<String> all =
              clashes.computeIfAbsent(fold, key -> new ConcurrentSkipListSet<>());
          all.add(other);
          all.add(path);
        });
    return earlier.isEmpty();
  }

  /** Whether a file of this build has that very path; the list of them all is one. */
  boolean has(String path) {
    return paths.contains(path) || path.equals(SitePath.SUMS);
  }

  /** Whether a file of this build stands in that folder, given with a slash at its end. */
  boolean hasFolder(String folder) {
    return folders.contains(folder);
  }

  /** Whether nobody can say which of several files will stand there. */
  boolean isClaimedTwice(String path) {
    return !clashes.isEmpty() && clashes.containsKey(SitePath.fold(path));
  }

  /** All paths, in their order. */
  SortedSet<String> all() {
    return new TreeSet<>(paths);
  }

  /** The paths that were claimed more than once. */
  Stream<Problem> clashes(UnaryOperator<String> shown) {
    return clashes.values().stream()
        .map(
            paths ->
                Problem.of(
                    OutputRules.DUPLICATE_PATH,
                    Location.of(shown.apply(paths.first())),
                    paths.size() == 1
                        ? "two outputs have this path"
                        : "some disks take these outputs for one: " + String.join(", ", paths)));
  }
}
