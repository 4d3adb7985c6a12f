package communique.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Watches folders and all below them, new ones too. What is hidden does not count, nor what editors
 * leave behind while they save.
 */
public final class Watch implements AutoCloseable {

  /** So long has nothing more to happen before a change is told: saving takes several steps. */
  private static final int QUIET_MILLIS = 10;

  /** A change is told at last even if it never gets quiet. */
  private static final int MOST_WAITS = 200;

  private final WatchService service;

  private Watch(WatchService service) {
    this.service = service;
  }

  /** Begins to watch; whatever changes from now on is told. */
  public static Watch of(Path content, List<Path> beside) throws IOException {
    Watch watch = new Watch(content.getFileSystem().newWatchService());
    watch.register(content.toRealPath());
    for (Path folder : beside) {
      watch.register(folder.toRealPath());
    }
    return watch;
  }

  private void register(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(root) && !counts(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            try {
              folder.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE);
              return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException e) {
              return FileVisitResult.SKIP_SUBTREE;
            }
          }

          /** It went away while it was looked at, and that is told too. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Waits until something has changed and it is quiet again.
   *
   * @return what changed, by the names that the system gives it; a folder stands for all that is in
   *     it
   * @throws java.nio.file.ClosedWatchServiceException if the watch is closed meanwhile
   */
  public Set<Path> awaitChange() throws InterruptedException {
    Set<Path> changed = new HashSet<>();
    while (changed.isEmpty()) {
      changed.addAll(take(service.take()));
    }
    for (int waits = 0; waits < MOST_WAITS; waits++) {
      WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      if (more == null) {
        return changed;
      }
      changed.addAll(take(more));
    }
    return changed;
  }

  /** What these events tell of, as far as it counts. */
  private Set<Path> take(WatchKey key) {
    Path folder = (Path) key.watchable();
    Set<Path> changed = new HashSet<>();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (!(event.context() instanceof Path name)) {
        // So much has happened that the system has lost count.
        changed.add(folder);
      } else if (counts(name)) {
        changed.add(folder.resolve(name));
        follow(folder.resolve(name));
      }
    }
    key.reset();
    return changed;
  }

  private void follow(Path created) {
    if (Files.isDirectory(created)) {
      try {
        register(created);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static boolean counts(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".") && !name.endsWith("~") && !name.matches(".*\\.(tmp|swp)|4913");
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
