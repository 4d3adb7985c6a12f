package communique.build;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files that were made, as many as there is room for: the one that nobody has asked for longest
 * gives way. Thread-safe.
 */
final class MadeFiles {

  /** In bytes. Two dossiers may be shown at a time, the newest and the last good one. */
  private static final long ROOM = 32L << 20;

  private final Map<String, MadeFile> files = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  synchronized Optional<MadeFile> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Keeps a file, unless it would take all the room. */
  synchronized MadeFile keep(String path, MadeFile file) {
    if (file.size() < ROOM) {
      size += file.size();
      Optional.ofNullable(files.put(path, file)).ifPresent(same -> size -= same.size());
      Iterator<MadeFile> oldest = files.values().iterator();
      while (size > ROOM) {
        size -= oldest.next().size();
        oldest.remove();
      }
    }
    return file;
  }
}
