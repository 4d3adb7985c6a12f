package communique.curate.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Edits that were made, and what stood there before: to be kept or undone. */
public final class Applied {

  private final Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();
  private final Deque<Path> folders = new ArrayDeque<>();
  private final Journal journal;

  private Applied(Journal journal) {
    this.journal = journal;
  }

  /** Begins some in a dossier, whose folder is made if it is not there. */
  static Applied begin(Path root, Map<Path, Optional<byte[]>> after) throws IOException {
    Applied applied = new Applied(new Journal(root));
    applied.makeFolders(root.toAbsolutePath());
    applied.journal.begin(after);
    return applied;
  }

  /** Leaves all as it is now. */
  public void keep() throws IOException {
    journal.end();
  }

  /** Remembers a file before it is written; folders that it lacks are made. */
  void remember(Path file) throws IOException {
    boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    before.put(file, isThere ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
    makeFolders(file.toAbsolutePath().getParent());
  }

  private void makeFolders(@Nullable Path folder) throws IOException {
    if (folder != null && Files.notExists(folder)) {
      makeFolders(folder.getParent());
      Files.createDirectory(folder);
      folders.push(folder);
    }
  }

  /** Puts all back, and takes away the folders that were made. */
  public void undo() throws IOException {
    for (Map.Entry<Path, Optional<byte[]>> file : before.entrySet()) {
      Edits.write(file.getKey(), file.getValue());
    }
    journal.end();
    for (Path folder : folders) {
      Files.deleteIfExists(folder);
    }
    before.clear();
    folders.clear();
  }
}
