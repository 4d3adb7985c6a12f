package communique.cli;

import java.nio.file.Path;

/** A folder as a command line takes it. */
final class Folder {

  private Folder() {}

  /** Its name to be typed; the current folder is a point. */
  static String named(Path folder) {
    String name = folder.toString();
    return name.isEmpty() ? "." : name.contains(" ") ? "\"" + name + "\"" : name;
  }
}
