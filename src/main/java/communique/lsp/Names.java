package communique.lsp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Between the addresses by which an editor names files and the names that they have in problems.
 *
 * @param root the folder of the dossier, without links in its path
 */
record Names(Path root) {

  /** The name of a file in the dossier; nothing of what lies elsewhere or is no file. */
  Optional<String> file(String uri) {
    try {
      Path path = real(Path.of(URI.create(uri)).toAbsolutePath().normalize());
      return Optional.of(path).filter(one -> one.startsWith(root)).map(Names::name);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Editors name folders as they were opened, perhaps by a link, and new files before they are. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path parent = path.getParent();
      return parent == null ? path : real(parent).resolve(path.getFileName());
    }
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The name of a file by its path below the folder. */
  String named(String path) {
    return name(root.resolve(path));
  }

  /** The address of a file that the editor has not named. */
  static String uri(String file) {
    return Path.of(file).toUri().toString();
  }
}
