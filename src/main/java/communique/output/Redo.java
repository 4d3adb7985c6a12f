package communique.output;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is left to do after the commit point. Each step makes the stage smaller and can be begun
 * again, so a build that was killed here is finished by the next command.
 */
record Redo(Tree tree, Stage stage) {

  /** Publishes a committed stage. */
  Vanished run() throws IOException {
    // New before changed: no page leads to one that is not there yet.
    putAll(path -> tree.file(path).isEmpty());
    putAll(path -> true);
    Vanished vanished = deleteVanished();
    tree.put(stage.record(), SitePath.SUMS);
    return vanished;
  }

  private void putAll(Predicate<String> which) throws IOException {
    stage.forEach(
        path -> {
          if (which.test(path)) {
            tree.put(stage.file(path).orElseThrow(), path);
          }
        });
  }

  private Vanished deleteVanished() throws IOException {
    Set<String> kept = Sums.read(stage.record()).keySet();
    Map<String, String> folded =
        kept.stream().collect(Collectors.toMap(SitePath::fold, path -> path, (a, b) -> a));
    int deleted = 0;
    List<String> altered = new ArrayList<>();
    for (Map.Entry<String, String> old : Sums.read(tree.at(SitePath.SUMS)).entrySet()) {
      String path = old.getKey();
      if (kept.contains(path) || isSame(path, folded.getOrDefault(SitePath.fold(path), path))) {
        continue;
      }
      if (tree.file(path).isPresent() && !tree.hasHash(path, old.getValue())) {
        altered.add(path);
      } else if (tree.delete(path)) {
        deleted++;
      }
    }
    return new Vanished(deleted, altered);
  }

  /**
   * What earlier builds wrote and this one did not.
   *
   * @param deleted how many files were deleted
   * @param altered the files that somebody has changed since, and that stay
   */
  record Vanished(int deleted, List<String> altered) {

    Published counted(Published published) {
      return new Published(published.written(), published.unchanged(), deleted, altered);
    }
  }

  /** Whether two paths that differ in case are one file here: the old name of a new file. */
  private boolean isSame(String path, String alike) throws IOException {
    return !path.equals(alike)
        && tree.file(path).isPresent()
        && Files.isSameFile(tree.at(path), tree.at(alike));
  }
}
