package communique.lsp;

import communique.build.OpenDossier;
import communique.content.Loaded;
import communique.content.Proof;
import communique.content.Unsaved;
import communique.model.Reader;
import communique.problem.Problems;
import communique.serve.Watch;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/**
 * The dossier and the texts that are open in the editor. One thread reads what changed and answers
 * questions, so that each answer is about all that was typed before it was asked; another asks the
 * rules. Edits that come while a thread is busy are taken together: nobody waits for those that are
 * out of date.
 */
final class Desk implements AutoCloseable {

  private final OpenDossier dossier;
  private final Supplier<Reader> reader;
  private final Listener listener;
  private final Map<String, OpenText> open = new HashMap<>();
  private final Set<Path> changed = new HashSet<>();
  private final Map<String, String> readable = new HashMap<>();
  private final ExecutorService reading = thread("language-read");
  private final ExecutorService checking = thread("language-check");
  private final AtomicReference<Optional<Seen>> unchecked = new AtomicReference<>(Optional.empty());
  private Optional<Seen> newest = Optional.empty();
  private Optional<Watch> watch = Optional.empty();

  /**
   * Nothing is read yet.
   *
   * @param reader for whom the dossier is, and as of when; asked anew for each check
   * @param listener is told what comes of edits
   */
  Desk(OpenDossier dossier, Supplier<Reader> reader, Listener listener) {
    this.dossier = dossier;
    this.reader = reader;
    this.listener = listener;
  }

  /** Is told what comes of edits, by one thread after another. */
  interface Listener {
    /** The rules were asked. */
    void checked(Seen seen, Problems problems);

    /** Something of ours failed; the next edit may go well. */
    void failed(Throwable cause);
  }

  /** A question to the dossier. */
  interface Question<T> {
    T answer(Seen seen);
  }

  /**
   * The dossier at one moment.
   *
   * @param loaded what was read of it
   * @param open the texts that are open, by the names of their files
   * @param unreadable those that nothing can be read of as they are; they are read as they last
   *     could be
   */
  record Seen(Loaded loaded, Map<String, OpenText> open, Set<String> unreadable) {

    /** What is read of a file that is open. */
    Optional<String> read(String file) {
      return Optional.ofNullable(loaded.unsaved().texts().get(file));
    }
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(
        run -> {
          Thread thread = new Thread(run, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Reads the dossier, and follows its files from then on. */
  void start() {
    try {
      Watch files = Watch.of(dossier.content(), List.copyOf(elsewhere()));
      watch = Optional.of(files);
      Thread following = new Thread(() -> follow(files), "language-watch");
      following.setDaemon(true);
      following.start();
    } catch (IOException e) {
      listener.failed(e);
    }
    submit(reading, this::refresh);
  }

  private Collection<Path> elsewhere() {
    return dossier.articles().filter(one -> !one.startsWith(dossier.content())).stream().toList();
  }

  private void follow(Watch files) {
    try {
      while (true) {
        changed(files.awaitChange());
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      // The editor has gone.
    }
  }

  /** A text is open, or reads otherwise. */
  void open(String file, OpenText text) {
    synchronized (changed) {
      open.put(file, text);
      changed.add(Path.of(file));
    }
    submit(reading, this::refresh);
  }

  /** A text is open no more: the file counts. */
  void close(String file) {
    synchronized (changed) {
      open.remove(file);
      changed.add(Path.of(file));
    }
    submit(reading, this::refresh);
  }

  /** Files may hold something else than before. */
  void changed(Set<Path> files) {
    synchronized (changed) {
      changed.addAll(files);
    }
    submit(reading, this::refresh);
  }

  /**
   * Asks something, of all that was told before.
   *
   * @return what comes of it; nothing if the question failed for a reason of ours
   */
  <T> CompletableFuture<T> ask(Question<T> question, T nothing) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            refresh();
            return newest.isPresent() ? question.answer(newest.get()) : nothing;
          } catch (ResponseErrorException e) {
            throw e;
          } catch (RuntimeException | Error e) {
            listener.failed(e);
            return nothing;
          }
        },
        reading);
  }

  private static void submit(ExecutorService thread, Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException e) {
      // The editor has gone.
    }
  }

  /**
   * What was edited, and what is open since.
   *
   * @param files may hold something else than before
   */
  private record Edited(Set<Path> files, Map<String, OpenText> open) {}

  private Edited take() {
    synchronized (changed) {
      Edited taken = new Edited(Set.copyOf(changed), Map.copyOf(open));
      changed.clear();
      return taken;
    }
  }

  /** Reads what has changed, if anything has; what could not be read is read the next time. */
  private void refresh() {
    Edited edited = take();
    if (edited.files().isEmpty() && newest.isPresent()) {
      return;
    }
    try {
      if (newest.isEmpty()) {
        dossier.begin();
      }
      Map<String, OpenText> now = edited.open();
      Loaded loaded = dossier.after(edited.files(), unsaved(edited));
      Map<String, String> read = loaded.unsaved().texts();
      Set<String> unreadable = new HashSet<>();
      now.forEach(
          (file, text) -> {
            if (!text.text().equals(read.get(file))) {
              unreadable.add(file);
            }
          });
      Seen seen = new Seen(loaded, now, Set.copyOf(unreadable));
      newest = Optional.of(seen);
      unchecked.set(newest);
      submit(checking, this::check);
    } catch (RuntimeException | Error e) {
      synchronized (changed) {
        changed.addAll(edited.files());
      }
      listener.failed(e);
    }
  }

  /**
   * What is read in the place of files. Half a line of YAML makes a file unreadable, and while it
   * is typed all that is told of the file would be gone: it is read as it last could be.
   */
  private Unsaved unsaved(Edited edited) {
    readable.keySet().retainAll(edited.open().keySet());
    Map<String, String> texts = new HashMap<>();
    edited
        .open()
        .forEach(
            (file, text) -> {
              if (edited.files().contains(Path.of(file))
                  && Proof.isReadable(dossier.content(), file, text.text())) {
                readable.put(file, text.text());
              }
              texts.put(file, readable.getOrDefault(file, text.text()));
            });
    return new Unsaved(texts);
  }

  private void check() {
    unchecked
        .getAndSet(Optional.empty())
        .ifPresent(
            seen -> {
              try {
                listener.checked(seen, dossier.check(seen.loaded(), reader.get()));
              } catch (RuntimeException | Error e) {
                listener.failed(e);
              }
            });
  }

  /** What is being done is let finish. */
  @Override
  public void close() {
    reading.shutdown();
    checking.shutdown();
    try {
      if (watch.isPresent()) {
        watch.get().close();
      }
    } catch (IOException e) {
      listener.failed(e);
    }
  }
}
