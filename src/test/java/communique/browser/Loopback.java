package communique.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import communique.serve.ServerLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain server of files on loopback, as any web server would be. */
final class Loopback implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final Path root;

  private Loopback(HttpServer server, Path root) {
    this.server = server;
    this.root = root;
  }

  /** Serves what stands in a folder, by its path. */
  static Loopback start(Path root) throws IOException {
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    ServerLimits.set();
    Loopback loopback = new Loopback(HttpServer.create(free, 0), root);
    loopback.server.createContext("/", loopback::answer);
    loopback.server.setExecutor(loopback.workers);
    loopback.server.start();
    return loopback;
  }

  /** The address of a path. */
  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = root.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        missing(exchange, file);
        return;
      }
      String name = file.toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      exchange.getResponseHeaders().set("Content-Type", type == null ? "text/plain" : type);
      exchange.sendResponseHeaders(200, Files.size(file));
      Files.copy(file, exchange.getResponseBody());
    }
  }

  /** As hosts of plain files do: with the page that the site itself has for that. */
  private void missing(HttpExchange exchange, Path file) throws IOException {
    Path site = file.startsWith(root) ? root.relativize(file).getName(0) : Path.of("");
    Path page = root.resolve(site).resolve("404.html");
    if (!Files.isRegularFile(page)) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", TYPES.get("html"));
    exchange.sendResponseHeaders(404, Files.size(page));
    Files.copy(page, exchange.getResponseBody());
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
