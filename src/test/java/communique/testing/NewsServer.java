package communique.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import communique.serve.ServerLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers as a test tells it to, well or badly. */
public final class NewsServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Handling> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();
  private final List<ServerSocket> closed = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  /** How a request is answered. */
  @FunctionalInterface
  public interface Handling {
    /** Answers it. */
    void handle(HttpExchange exchange) throws IOException;
  }

  /** Listens on a port that is free. */
  public NewsServer() {
    try {
      // As the preview does, which may be tested in this process later.
      ServerLimits.set();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
    try (exchange) {
      pages.getOrDefault(path, one -> one.sendResponseHeaders(404, -1)).handle(exchange);
    }
  }

  /** The address of a path. */
  public String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Answers a path in that way. */
  public NewsServer on(String path, Handling handling) {
    pages.put(path, handling);
    return this;
  }

  /** Sends bytes for a path. */
  public NewsServer page(String path, String type, byte[] bytes) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          boolean head = exchange.getRequestMethod().equals("HEAD");
          exchange.sendResponseHeaders(200, head ? -1 : bytes.length);
          if (!head) {
            exchange.getResponseBody().write(bytes);
          }
        });
  }

  /** Sends on from a path. */
  public NewsServer redirect(String path, String to) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  /** Answers a path with a status only. */
  public NewsServer status(String path, int status) {
    return on(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  /** Begins to answer a path, and goes on only when the server is closed. */
  public NewsServer stalled(String path) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 1000);
          exchange
              .getResponseBody()
              .write("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** A server that hangs up on whoever calls; its address is given to the caller. */
  public String hangingUp() throws IOException {
    ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    closed.add(socket);
    threads.execute(
        () -> {
          while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
              caller.setSoLinger(true, 0);
              caller.getInputStream().read();
            } catch (IOException e) {
              // The test is over.
            }
          }
        });
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  /** What was asked for, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** Who asked. */
  public List<String> agents() {
    return List.copyOf(agents);
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    closed.forEach(NewsServer::close);
    threads.shutdownNow();
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
