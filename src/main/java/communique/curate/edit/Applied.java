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

/** Edits that were made, and what stood there before. */
public final class Applied {

  private final Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();
  private final Deque<Path> folders = new ArrayDeque<>();

  Applied() {}

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
    for (Path folder : folders) {
      Files.deleteIfExists(folder);
    }
    before.clear();
    folders.clear();
  }
}
