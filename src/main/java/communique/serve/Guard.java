package communique.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may ask, and for what; and what every answer says about itself. */
final class Guard extends Filter {

  private static final int MISDIRECTED = 421;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final Set<String> hosts;
  private final byte[] directions;
  private final Patience patience;

  /** A guard of the server at that port. */
  Guard(int port, Patience patience) {
    this.patience = patience;
    directions =
        """
        This is the preview of a dossier. It answers at http://127.0.0.1:%1$s/ and http://localhost:%1$s/ only,
        so that no page of another host can read it. Whoever forwards the port keeps its number: %1$s to %1$s.
        """
            .formatted(port)
            .getBytes(StandardCharsets.UTF_8);
    hosts =
        Stream.of("127.0.0.1", "localhost", "[::1]")
            .map(name -> name + ":" + port)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    Headers answer = exchange.getResponseHeaders();
    answer.set("Cache-Control", "no-store");
    answer.set("X-Content-Type-Options", "nosniff");
    // Nothing of a dossier that is not published may be read through a page of another host.
    answer.set("Cross-Origin-Resource-Policy", "same-origin");
    answer.set("Content-Security-Policy", "frame-ancestors 'none'");
    if (!isCalledByName(exchange.getRequestHeaders())) {
      new Answer(exchange, patience).bytes(MISDIRECTED, MediaType.TEXT, directions);
    } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      answer.set("Allow", "GET, HEAD");
      exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
      exchange.close();
    } else {
      chain.doFilter(exchange);
    }
  }

  private boolean isCalledByName(Headers request) {
    List<String> names = request.getOrDefault("Host", List.of());
    return names.size() == 1 && hosts.contains(names.get(0).toLowerCase(Locale.ROOT));
  }

  @Override
  public String description() {
    return "lets in whoever calls the preview by its own name";
  }
}
