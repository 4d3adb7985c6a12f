package communique.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The pages that are open and wait for news, as server-sent events. A page that waits holds a
 * connection and no thread. The version comes with every event, so that a page that lost its
 * connection meanwhile notices what it has missed.
 */
final class Readers implements HttpHandler, AutoCloseable {

  /** Beyond this the one that has waited longest is let go. It comes back if it is still there. */
  private static final int MOST = 64;

  private final Deque<HttpExchange> waiting = new ArrayDeque<>();
  private final Patience patience;
  private String version = "";

  Readers(Patience patience) {
    this.patience = patience;
  }

  /** A page begins to wait. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    patience.with(() -> exchange.sendResponseHeaders(Answer.OK, 0));
    synchronized (this) {
      if (waiting.size() == MOST) {
        waiting.remove().close();
      }
      if (told(exchange)) {
        waiting.add(exchange);
      }
    }
  }

  /** Tells all pages which version there is now. */
  synchronized void tell(String now) {
    version = now;
    waiting.removeIf(exchange -> !told(exchange));
  }

  /** False if the page is no longer there. */
  private boolean told(HttpExchange exchange) {
    try {
      OutputStream out = exchange.getResponseBody();
      byte[] event = ("data: " + version + "\n\n").getBytes(StandardCharsets.UTF_8);
      patience.with(
          () -> {
            out.write(event);
            out.flush();
          });
      return true;
    } catch (IOException e) {
      exchange.close();
      return false;
    }
  }

  @Override
  public synchronized void close() {
    waiting.forEach(HttpExchange::close);
    waiting.clear();
  }
}
