package communique.output;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Does something with every item of a stream, on all cores. An item is drawn from the stream when a
 * worker is free for it, so none are held in store; and after a failure none is drawn any more, and
 * all workers have ended when it comes out.
 */
final class Workers<T> {

  private final Iterator<T> items;
  private final Consumer<? super T> work;
  private boolean failed;

  private Workers(Stream<T> items, Consumer<? super T> work) {
    this.items = items.iterator();
    this.work = work;
  }

  /** Returns when all is done. A failure comes out as it is. */
  static <T> void forEach(Stream<T> items, Consumer<? super T> work) {
    Workers<T> workers = new Workers<>(items, work);
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(cores);
    try {
      for (Future<?> worker : pool.invokeAll(Collections.nCopies(cores, workers.worker()))) {
        worker.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while files were written", e);
    } catch (ExecutionException e) {
      throw asItIs(e);
    } finally {
      pool.shutdown();
    }
  }

  private static RuntimeException asItIs(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }

  private Callable<Boolean> worker() {
    return () -> {
      try {
        for (Optional<T> item = draw(); item.isPresent(); item = draw()) {
          work.accept(item.get());
        }
        return true;
      } catch (Throwable e) {
        stop();
        throw e;
      }
    };
  }

  private synchronized Optional<T> draw() {
    return failed || !items.hasNext() ? Optional.empty() : Optional.of(items.next());
  }

  private synchronized void stop() {
    failed = true;
  }
}
