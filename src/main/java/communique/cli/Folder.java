package communique.cli;

import communique.problem.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
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

  /** What to say of a folder that is not there, if there is one of a similar name. */
  static String meant(Path folder) {
    Path beside = folder.toAbsolutePath().normalize();
    try (Stream<Path> files = Files.list(beside.resolveSibling(""))) {
      List<String> names =
          files.filter(Files::isDirectory).map(one -> one.getFileName().toString()).toList();
      return Nearest.to(beside.getFileName().toString(), names)
          .map(folder::resolveSibling)
          .map(near -> "; did you mean \"" + near + "\"?")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  /** Its name in a sentence. */
  static String here(Path folder) {
    return folder.normalize().toString().isEmpty() ? "the current folder" : "\"" + folder + "\"";
  }
}
