package communique.curate.edit;

import java.nio.file.Path;

/** Files and folders as they are typed behind a command. */
public final class Typed {

  private Typed() {}

  /** A path: in quotation marks if a shell would part it; the current folder is a point. */
  public static String path(Path path) {
    String name = path.toString();
    return name.isEmpty() ? "." : word(name);
  }

  /** A word: in quotation marks if a shell would part it or change it. */
  public static String word(String word) {
    boolean isPlain =
        word.matches("[\\p{L}\\p{M}\\p{N}_./\\\\:@%+,=~#-]+") && !word.startsWith("#");
    if (isPlain) {
      return word;
    }
    boolean isSafe = word.matches("[^\"$`!]*");
    return isSafe ? "\"" + word + "\"" : "'" + word.replace("'", "'\\''") + "'";
  }

  /** A folder behind a command with a space before it; nothing if it is the current one. */
  public static String behind(Path folder) {
    return isHere(folder) ? "" : " " + path(folder);
  }

  /** A folder behind an option; nothing if it is the current one. */
  public static String option(String name, Path folder) {
    return isHere(folder) ? "" : " " + name + " " + path(folder);
  }

  private static boolean isHere(Path folder) {
    return folder.normalize().toString().isEmpty();
  }
}
