package communique.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Keeps a second build out of a folder, be it of this process or of another. The system lets go of
 * the lock when a build is killed.
 */
final class FolderLock {

  private static final int POLL_MILLIS = 50;
  private static final int POLLS_BEFORE_TELLING = 10;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits until the lock is free and takes it.
   *
   * @param waiting told if that takes longer than half a second
   */
  static FolderLock acquire(Path file, Runnable waiting) throws IOException {
    while (true) {
      try {
        create(file);
        Object before = identity(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        await(channel, waiting);
        if (before.equals(identity(file))) {
          return new FolderLock(file, channel);
        }
        channel.close();
      } catch (NoSuchFileException e) {
        // The build before this one has removed the file between two of these lines.
      }
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isRegularFile(file)) {
        throw e;
      }
    }
  }

  /** Which file it is: a lock on one that was removed since keeps nobody out. */
  private static Object identity(Path file) throws IOException {
    Optional<Object> key =
        Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    return key.orElse(file);
  }

  /**
   * The channel stays open while this waits: closing any channel of a file lets go of every lock
   * that this process has on it, so a second build in one process would free the first one's.
   */
  private static void await(FileChannel channel, Runnable waiting) throws IOException {
    for (int polls = 1; !tryLock(channel); polls++) {
      if (polls == POLLS_BEFORE_TELLING) {
        waiting.run();
      }
      pause();
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
      return lock.isPresent();
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another build was running");
    }
  }

  /** Lets the next build in. What cannot be removed does it no harm. */
  void release() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next build takes the file as it stands.
    }
  }
}
