package communique.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that may be asked for: those below a folder whose path has no hidden name in it.
 *
 * @param root the folder; it need not be there yet
 */
record Tree(Path root) {

  private static final Pattern NAME = Pattern.compile("(?!\\.)[^\\\\:\\p{Cntrl}]+");

  /**
   * The file at an address.
   *
   * @param path decoded, with a slash before it; one that ends with a slash means the page of the
   *     folder
   * @return nothing if there is none, or it is none of the site's
   */
  Optional<Path> file(String path) {
    String page = path.endsWith("/") ? path + "index.html" : path;
    List<String> names = Stream.of(page.substring(1).split("/", -1)).toList();
    return names.stream().allMatch(name -> NAME.matcher(name).matches())
        ? real(String.join("/", names))
        : Optional.empty();
  }

  /** Whether there is a page of a folder that was asked for without its slash. */
  boolean isFolder(String path) {
    return !path.endsWith("/") && file(path + "/").isPresent();
  }

  /** No link leads out of the folder. */
  private Optional<Path> real(String path) {
    try {
      Path file = root.resolve(path).toRealPath();
      return file.startsWith(root.toRealPath()) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
