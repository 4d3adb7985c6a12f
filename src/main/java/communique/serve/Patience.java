package communique.serve;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Lets go of who asks and does not read: a thread that still writes after some seconds is
 * interrupted, and that closes its connection. Making what was asked for may take longer.
 */
final class Patience implements AutoCloseable {

  private static final int SECONDS = 5;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "preview-patience");
            thread.setDaemon(true);
            return thread;
          });

  /** Sends something to the other side. */
  interface Sending {
    void send() throws IOException;
  }

  /** Sends, as long as the other side reads. */
  void with(Sending answer) throws IOException {
    Limit limit = new Limit(Thread.currentThread());
    ScheduledFuture<?> end = timer.schedule(limit::reach, SECONDS, TimeUnit.SECONDS);
    try {
      answer.send();
    } finally {
      end.cancel(false);
      limit.lift();
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  /** A thread is not interrupted any more once it does something else. */
  private static final class Limit {

    private final Thread thread;
    private boolean lifted;

    Limit(Thread thread) {
      this.thread = thread;
    }

    synchronized void reach() {
      if (!lifted) {
        thread.interrupt();
      }
    }

    /** On the thread itself. */
    synchronized void lift() {
      lifted = true;
      Thread.interrupted();
    }
  }
}
