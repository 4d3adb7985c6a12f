package communique.output;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is left to do after the commit point. Each step makes the stage smaller and can be begun
 * again, so a build that was killed here is finished by the next command.
 */
record Redo(Tree tree, Stage stage) {

  /**
   * Publishes a committed stage.
   *
   * @return how many files were deleted
   */
  int run() throws IOException {
    // New before changed: no page leads to one that is not there yet.
    putAll(path -> tree.file(path).isEmpty());
    putAll(path -> true);
    int deleted = deleteVanished();
    tree.put(stage.record(), SitePath.SUMS);
    return deleted;
  }

  private void putAll(Predicate<String> which) throws IOException {
    stage.forEach(
        path -> {
          if (which.test(path)) {
            tree.put(stage.file(path).orElseThrow(), path);
          }
        });
  }

  private int deleteVanished() throws IOException {
    Set<String> kept = Sums.read(stage.record()).keySet();
    Map<String, String> folded =
        kept.stream().collect(Collectors.toMap(SitePath::fold, path -> path, (a, b) -> a));
    int deleted = 0;
    for (String path : Sums.read(tree.at(SitePath.SUMS)).keySet()) {
      String alike = folded.getOrDefault(SitePath.fold(path), path);
      if (!kept.contains(path) && !isSame(path, alike) && tree.delete(path)) {
        deleted++;
      }
    }
    return deleted;
  }

  /** Whether two paths that differ in case are one file here: the old name of a new file. */
  private boolean isSame(String path, String alike) throws IOException {
    return !path.equals(alike)
        && tree.file(path).isPresent()
        && Files.isSameFile(tree.at(path), tree.at(alike));
  }
}
