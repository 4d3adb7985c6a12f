package communique.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of dossiers that nobody has opened for long: moved, deleted or only tried once, they
 * would lie there for ever. A folder that is opened is written to, so its own time says when that
 * was.
 *
 * @param caches where the folders are
 */
record Disused(OwnFolder caches) {

  private static final Duration LONG = Duration.ofDays(60);

  /** What is being deleted, or was when a run was killed. */
  private static final String GOING = ".gone";

  private static final Pattern OURS = Pattern.compile("[0-9a-f]{32}(\\.gone)?");

  /** Deletes them, those that can be: what remains harms nobody. */
  void delete() {
    try (Stream<Path> all = Files.list(caches.path())) {
      // The folder was written to when it was opened, so no clock is needed.
      Instant now = Files.getLastModifiedTime(caches.path()).toInstant();
      List<Path> ours = all.filter(this::isOurs).toList();
      ours.stream().filter(folder -> isOld(folder, now)).forEach(this::delete);
    } catch (IOException | RuntimeException e) {
      // The next new folder is another occasion.
    }
  }

  private boolean isOurs(Path folder) {
    String name = folder.getFileName().toString();
    try {
      return OURS.matcher(name).matches() && caches.hasFolder(name);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isOld(Path folder, Instant now) {
    try {
      return Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(LONG));
    } catch (IOException e) {
      return false;
    }
  }

  /** It is renamed first: whoever wants one of that name meanwhile makes a new one. */
  private void delete(Path folder) {
    try {
      if (!isOpen(folder)) {
        String name = folder.getFileName().toString();
        boolean going = name.endsWith(GOING);
        tear(going ? folder : Files.move(folder, folder.resolveSibling(name + GOING)));
      }
    } catch (IOException e) {
      // It is deleted another time.
    }
  }

  /** Whether a run of that long ago still has the cache open. */
  private static boolean isOpen(Path folder) throws IOException {
    Path file = folder.resolve(CacheFile.NAME);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
      return lock.isEmpty();
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** Links are deleted, never followed. */
  private static void tear(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException failure)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
