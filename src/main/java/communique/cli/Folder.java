package communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder as a command line takes it. */
final class Folder {

  private Folder() {}

  /** Its name to be typed; the current folder is a point. */
  static String named(Path folder) {
    String name = folder.toString();
    return name.isEmpty() ? "." : name.contains(" ") ? "\"" + name + "\"" : name;
  }

  /** Whether it is that of a dossier. */
  static boolean isDossier(Path folder) {
    return Files.exists(folder.resolve("site.yaml"), LinkOption.NOFOLLOW_LINKS);
  }

  /** The one dossier in it, if there is one and no other. */
  static Optional<Path> dossierIn(Path folder) {
    try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
      List<Path> found =
          files.filter(Folder::isDossier).map(Path::getFileName).map(folder::resolve).toList();
      return found.stream().findFirst().filter(one -> found.size() == 1);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Its name in a sentence. */
  static String here(Path folder) {
    return folder.normalize().toString().isEmpty() ? "the current folder" : "\"" + folder + "\"";
  }
}
