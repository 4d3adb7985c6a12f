package communique.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps a second build out of a folder, be it of this process or of another. The system lets go of
 * the lock when a build is killed.
 */
public final class FolderLock {

  private static final int POLL_MILLIS = 50;
  private static final int POLLS_BEFORE_TELLING = 10;

  /** In bytes; large enough that two of such sizes are never the same. */
  private static final int MOST_SIZE = 1 << 20;

  private final Path file;

  /** Held on to: the virtual machine forgets a lock that is no longer referred to. */
  private final FileLock lock;

  private FolderLock(Path file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Waits until the lock is free and takes it.
   *
   * @param waiting told if that takes longer than half a second
   */
  public static FolderLock acquire(Path file, Runnable waiting) throws IOException {
    Optional<FolderLock> taken;
    do {
      taken = attempt(file, waiting);
    } while (taken.isEmpty());
    return taken.get();
  }

  /** Nothing if the build before this one has removed the file meanwhile. */
  private static Optional<FolderLock> attempt(Path file, Runnable waiting) throws IOException {
    try {
      createFolder(file.resolveSibling(""));
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      FileLock lock = await(channel, waiting);
      if (stillStands(channel, file)) {
        return Optional.of(new FolderLock(file, lock));
      }
      channel.close();
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the file that is locked is the one that the path leads to: a lock on one that is gone
   * keeps nobody out. The file is told by a random size, because a path cannot be opened again to
   * look into it, see {@link #await}.
   */
  private static boolean stillStands(FileChannel channel, Path file) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, MOST_SIZE);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), size - 1);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      // Or did exist, while the build before this one was removing it.
      if (Files.isRegularFile(folder)) {
        throw e;
      }
    }
  }

  /**
   * The channel stays open while this waits. Closing any channel of a file lets go of every lock
   * that this process has on it, so a second build in one process would free the first one's. For
   * that reason nothing here ever closes a channel of a file that still stands.
   */
  private static FileLock await(FileChannel channel, Runnable waiting) throws IOException {
    Optional<FileLock> lock = tryLock(channel);
    for (int polls = 1; lock.isEmpty(); polls++) {
      if (polls == POLLS_BEFORE_TELLING) {
        waiting.run();
      }
      pause();
      lock = tryLock(channel);
    }
    return lock.get();
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
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
  public void release() {
    Channel channel = lock.acquiredBy();
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next build takes the file as it stands.
    }
  }
}
