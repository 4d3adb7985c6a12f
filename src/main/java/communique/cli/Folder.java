package communique.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

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

  /** Its name in a sentence. */
  static String here(Path folder) {
    return folder.normalize().toString().isEmpty() ? "the current folder" : "\"" + folder + "\"";
  }
}
