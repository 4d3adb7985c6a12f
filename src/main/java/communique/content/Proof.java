package communique.content;

import communique.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells what would be wrong with a file of a dossier if it read otherwise. */
public final class Proof {

  private Proof() {}

  /**
   * The problems of reading a text.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param file the name of the file, as printed in problems
   * @param text what it would hold
   * @return none of a file that holds no records
   */
  public static List<Problem> of(Path root, String file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String path = path(root, file);
    List<Problem> problems = new ArrayList<>();
    if (path.equals(Layout.SITE)) {
      FileReader.site(file, bytes, problems);
    } else if (Layout.holdsRecords(path)) {
      problems.addAll(FileReader.read(path, file, bytes).problems());
    }
    return problems;
  }

  /**
   * Whether anything of a file could be read if it read so: a sheet whose fields are in order, a
   * file of records one of which is.
   *
   * @param root see {@link #of}
   * @param file see {@link #of}
   */
  public static boolean isReadable(Path root, String file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String path = path(root, file);
    if (path.equals(Layout.SITE)) {
      return FileReader.site(file, bytes, new ArrayList<>()).isPresent();
    }
    FileContents read = FileReader.read(path, file, bytes);
    return read.items().isEmpty()
        ? read.unknown().isEmpty()
        : read.items().stream().anyMatch(item -> item.entry().isPresent());
  }

  /** The path of a file below the content folder. */
  static String path(Path root, String file) {
    String folder = new ContentFolder(root).name("");
    return folder.isEmpty() ? file : file.substring(folder.length() + 1);
  }
}
