package communique.serve;

import communique.build.BuildResult;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one thread that builds. What changes while it builds is waiting for it when it is done, so
 * that no change is missed and no two builds run at a time.
 */
final class Rebuilding implements AutoCloseable {

  private final Watch watch;
  private final Supplier<Optional<BuildResult>> build;
  private final Readers readers;
  private final Thread thread = new Thread(this::run, "preview-build");
  private volatile BuildState state = BuildState.NOTHING_BUILT;

  Rebuilding(Watch watch, Supplier<Optional<BuildResult>> build, Readers readers) {
    this.watch = watch;
    this.build = build;
    this.readers = readers;
  }

  /** Builds on this thread, then on its own whenever something changes. */
  void start() {
    build();
    thread.start();
  }

  /** What the last build came to. */
  BuildState state() {
    return state;
  }

  private void run() {
    try {
      while (true) {
        watch.awaitChange();
        build();
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      // The preview was closed.
    }
  }

  private void build() {
    build
        .get()
        .map(state::after)
        .filter(next -> next.version() != state.version())
        .ifPresent(
            next -> {
              state = next;
              readers.tell(next.name());
            });
  }

  void await() throws InterruptedException {
    thread.join();
  }

  /** Lets a build finish that is running. */
  @Override
  public void close() {
    try {
      watch.close();
      thread.join();
    } catch (IOException e) {
      thread.interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
