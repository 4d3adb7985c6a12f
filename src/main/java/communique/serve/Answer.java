package communique.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What is sent back; without its body where only the head was asked for. */
record Answer(HttpExchange exchange) {

  static final int OK = 200;
  static final int NOT_FOUND = 404;
  private static final int TEMPORARY_REDIRECT = 307;

  /** How the JDK's server says that no body follows; 0 would be one of any length. */
  private static final int NO_BODY = -1;

  void page(int status, String html) throws IOException {
    bytes(status, MediaType.HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(int status, String type, byte[] body) throws IOException {
    stream(status, type, new ByteArrayInputStream(body), body.length);
  }

  void stream(int status, String type, InputStream body, long length) throws IOException {
    boolean bare = length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bare ? NO_BODY : length);
    if (!bare) {
      body.transferTo(exchange.getResponseBody());
    }
  }

  /** Relative links would lead elsewhere from a folder's address without the slash. */
  void leadsToFolder() throws IOException {
    exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
    exchange.sendResponseHeaders(TEMPORARY_REDIRECT, NO_BODY);
  }
}
