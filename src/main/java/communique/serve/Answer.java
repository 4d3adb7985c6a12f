package communique.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What is sent back; without its body where only the head was asked for.
 *
 * @param exchange with whom
 * @param patience how long the other side may take to read it
 */
record Answer(HttpExchange exchange, Patience patience) {

  static final int OK = 200;
  static final int NOT_FOUND = 404;
  static final int NOT_MADE = 500;
  private static final int TEMPORARY_REDIRECT = 307;

  /** How the JDK's server says that no body follows; 0 would be one of any length. */
  private static final int NO_BODY = -1;

  void page(int status, String html) throws IOException {
    bytes(status, MediaType.HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(int status, String type, byte[] body) throws IOException {
    boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", type);
    send(
        () -> {
          exchange.sendResponseHeaders(status, bare ? NO_BODY : body.length);
          if (!bare) {
            exchange.getResponseBody().write(body);
          }
        });
  }

  /** Relative links would lead elsewhere from a folder's address without the slash. */
  void leadsToFolder() throws IOException {
    exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
    send(() -> exchange.sendResponseHeaders(TEMPORARY_REDIRECT, NO_BODY));
  }

  /** What is sent is all there is. */
  private void send(Patience.Sending answer) throws IOException {
    patience.with(
        () -> {
          try (exchange) {
            answer.send();
          }
        });
  }
}
