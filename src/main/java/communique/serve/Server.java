package communique.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The server on loopback. It answers those who call it by its own name only: a page of another host
 * whose name was made to lead here is not let in.
 */
final class Server implements AutoCloseable {

  /** Each request has one from its first byte on, however slowly it comes. */
  static final int THREADS = 64;

  private static final int QUEUE = 1024;

  /** What each is called. */
  static final String THREAD = "preview-answer";

  private final HttpServer server;
  private final ExecutorService workers;

  private Server(HttpServer server, ExecutorService workers) {
    this.server = server;
    this.workers = workers;
  }

  /** Takes the port; nobody is answered yet. */
  static Server bind(int port, HttpHandler pages, HttpHandler news, Patience patience)
      throws IOException {
    ServerLimits.set();
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    ExecutorService workers =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(QUEUE),
            task -> new Thread(task, THREAD));
    server.setExecutor(workers);
    List<Filter> filters = List.of(new Guard(server.getAddress().getPort(), patience));
    server.createContext("/", pages).getFilters().addAll(filters);
    server.createContext(Overlay.NEWS, news).getFilters().addAll(filters);
    return new Server(server, workers);
  }

  void start() {
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
