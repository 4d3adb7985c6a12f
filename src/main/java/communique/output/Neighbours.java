package communique.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stands in the output folder, or will, and is not of this build: files that someone put
 * there, and folders that another tool fills later.
 *
 * @param files the plain file that stands at a path in the output folder
 * @param listed what earlier builds wrote, which does not count
 * @param later what is filled later: folders, which end with a slash, and single files
 * @param known the anchors of the pages that were looked at
 */
record Neighbours(
    Function<String, Optional<Path>> files,
    Set<String> listed,
    Collection<String> later,
    Map<String, Set<String>> known) {

  private static final String FOLDER_PAGE = "index.html";

  Neighbours(Function<String, Optional<Path>> files, Set<String> listed, Collection<String> later) {
    this(files, listed, later, new ConcurrentHashMap<>());
  }

  /** Whether that very page is written later. */
  boolean comesLater(String path) {
    return later.stream()
        .anyMatch(filled -> path.equals(filled.endsWith("/") ? filled + FOLDER_PAGE : filled));
  }

  /** The folders around a path that are filled later, so that nothing can be said of it now. */
  Stream<String> foldersOf(String path) {
    return later.stream().filter(filled -> filled.endsWith("/") && path.startsWith(filled));
  }

  /** Whether a file stands there. */
  boolean has(String path) {
    return !listed.contains(path) && SitePath.isInside(path) && files.apply(path).isPresent();
  }

  /** Whether a page stands there that has the anchor. */
  boolean hasAnchor(String path, String anchor) {
    return has(path) && namesAnchor(path, anchor);
  }

  /** Whether the page that stands there has the anchor, whoever wrote it. */
  boolean namesAnchor(String path, String anchor) {
    return known.computeIfAbsent(path, this::anchors).contains(anchor);
  }

  private Set<String> anchors(String path) {
    Optional<Path> file = files.apply(path);
    try {
      return file.isPresent() ? Set.copyOf(PageScan.of(path, file.get()).anchors()) : Set.of();
    } catch (IOException e) {
      return Set.of();
    }
  }
}
