package communique.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a preview has beside its dossier.
 *
 * @param folder the folder of the dossier, as a command would name it
 * @param snapshots the folder of the saved articles, if there is one
 * @param editor how the line of a problem is opened
 */
public record Beside(String folder, Optional<Path> snapshots, Editor editor) {

  /** The folders whose changes count. */
  List<Path> folders() {
    return snapshots.stream().toList();
  }
}
