package communique.cli;

import communique.content.SnapshotFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of the saved articles: the one that is given, else the one in the dossier. */
final class SavedArticles {

  private SavedArticles() {}

  /**
   * The folder; nothing if none is given and the dossier has none.
   *
   * @throws IllegalArgumentException with a message for the user if it cannot be used
   */
  static Optional<Path> folder(Optional<Path> given, Path content) {
    if (given.isPresent() && !Files.isDirectory(given.get())) {
      throw new IllegalArgumentException(
          "there is no folder \"" + given.get() + "\" with saved articles");
    }
    return given.or(() -> own(content.resolve(SnapshotFolder.NAME)));
  }

  private static Optional<Path> own(Path folder) {
    if (Files.isSymbolicLink(folder)) {
      throw new IllegalArgumentException(
          folder + " is a link; give the folder of the saved articles itself with --snapshots");
    }
    return Optional.of(folder).filter(Files::isDirectory);
  }
}
