package communique.serve;

import java.util.Optional;

/**
 * Hands the newest of things from one thread to another; those that came before it are passed over.
 *
 * @param <T> what is handed on
 */
final class Latest<T> {

  private Optional<T> waiting = Optional.empty();
  private boolean closed;

  synchronized void put(T newest) {
    waiting = Optional.of(newest);
    notifyAll();
  }

  /** Waits for one; nothing once this is closed. */
  synchronized Optional<T> take() {
    try {
      while (waiting.isEmpty() && !closed) {
        wait();
      }
    } catch (InterruptedException e) {
      closed = true;
    }
    Optional<T> taken = closed ? Optional.empty() : waiting;
    waiting = Optional.empty();
    return taken;
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
