package communique.serve;

import communique.build.LiveDossier;
import communique.build.LiveSite;
import communique.model.Reader;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The two threads that follow the files. One reads what changed and shows it; what changes
 * meanwhile is waiting for it, so that no change is missed. The other asks the rules, of the newest
 * only.
 */
final class Following implements AutoCloseable {

  private final Watch watch;
  private final LiveDossier dossier;
  private final Supplier<Reader> reader;
  private final Readers pages;
  private final Listener listener;
  private final Latest<LiveSite> unchecked = new Latest<>();
  private final Thread reading = new Thread(this::read, "preview-read");
  private final Thread checking = new Thread(this::check, "preview-check");
  private volatile PreviewState state = PreviewState.NOTHING;

  Following(
      Watch watch, LiveDossier dossier, Supplier<Reader> reader, Readers pages, Listener listener) {
    this.watch = watch;
    this.dossier = dossier;
    this.reader = reader;
    this.pages = pages;
    this.listener = listener;
  }

  /** Reads on this thread, then follows on others. */
  void start() {
    show(() -> dossier.begin(reader.get()));
    reading.start();
    checking.start();
  }

  /** What is shown. */
  PreviewState state() {
    return state;
  }

  /** Tells why a page could not be made that no rule forbids. */
  void tellFailure() {
    PreviewState now = state;
    if (now.isGood()) {
      now.shown().flatMap(LiveSite::failure).ifPresent(listener::failed);
    }
  }

  private void read() {
    Set<Path> missed = new HashSet<>();
    try {
      while (true) {
        missed.addAll(watch.awaitChange());
        if (show(() -> dossier.after(missed, reader.get()))) {
          missed.clear();
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      unchecked.close();
    }
  }

  /** Whether that worked. */
  private boolean show(Supplier<LiveSite> edit) {
    try {
      LiveSite site = edit.get();
      become(before -> before.with(site));
      listener.read(site);
      if (site.isReadable()) {
        unchecked.put(site);
      }
      return true;
    } catch (RuntimeException | Error e) {
      listener.failed(e);
      return false;
    }
  }

  /** Somebody looks at a page: its links are judged once there is time. */
  void seen() {
    state.shown().filter(LiveSite::hasLinksToJudge).ifPresent(unchecked::put);
  }

  private void check() {
    Optional<LiveSite> known = Optional.empty();
    for (Optional<LiveSite> next = unchecked.take(); next.isPresent(); next = unchecked.take()) {
      try {
        known = next.equals(known) ? known : Optional.of(check(next.get()));
        if (known.get().judgeLinks()) {
          become(PreviewState::anew);
        }
      } catch (RuntimeException | Error e) {
        listener.failed(e);
      }
    }
  }

  /** What was found in a dossier that is no longer the newest is told to nobody. */
  private LiveSite check(LiveSite site) {
    LiveSite.Checked checked = dossier.check(site);
    if (become(before -> before.isOf(site) ? before.with(checked) : before).isOf(checked.site())) {
      listener.checked(checked);
      tellFailure();
    }
    return checked.site();
  }

  private synchronized PreviewState become(UnaryOperator<PreviewState> step) {
    PreviewState before = state;
    state = step.apply(before);
    if (state.version() != before.version()) {
      pages.tell(state.name());
    }
    return state;
  }

  void await() throws InterruptedException {
    reading.join();
  }

  /** Lets what is running finish. */
  @Override
  public void close() {
    try {
      watch.close();
      reading.join();
      unchecked.close();
      checking.join();
    } catch (IOException e) {
      reading.interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
