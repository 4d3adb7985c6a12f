package communique.curate.capture.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.NewsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers do to whoever wants a page of them. */
class FetcherTest {

  private static final byte[] PAGE = "<p>Synthetic.</p>".getBytes(UTF_8);

  private final NewsServer server = new NewsServer();
  private final Fetcher fetcher = new Fetcher(Limits.USUAL, "Communique/test");

  @AfterEach
  void close() {
    server.close();
  }

  private Answer fetch(String path) {
    return fetcher.fetch(URI.create(server.at(path)));
  }

  @Test
  void aPageIsAskedForOnceByName() {
    server.page("/a", "text/html; Charset=\"EUC-KR\"", PAGE);
    assertThat(fetch("/a"))
        .isInstanceOfSatisfying(
            Answer.Sent.class,
            sent -> {
              assertThat(sent.bytes().array()).isEqualTo(PAGE);
              assertThat(sent.type()).contains("text/html");
              assertThat(sent.charset()).contains("EUC-KR");
            });
    assertThat(server.asked()).containsExactly("/a");
    assertThat(server.agents()).containsExactly("Communique/test");
  }

  @Test
  void cookiesAreNotKept() {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Set-Cookie", "who=you");
          exchange.getResponseHeaders().set("Location", "/b");
          exchange.sendResponseHeaders(302, -1);
        });
    server.on(
        "/b",
        exchange -> {
          boolean none = exchange.getRequestHeaders().getFirst("Cookie") == null;
          exchange.sendResponseHeaders(none ? 200 : 500, -1);
        });
    assertThat(fetch("/a")).isInstanceOf(Answer.Sent.class);
  }

  @Test
  void redirectsAreFollowedAndRemembered() {
    server.redirect("/1", "/2").redirect("/2", server.at("/3#top")).page("/3", "text/html", PAGE);
    assertThat(fetch("/1"))
        .isInstanceOfSatisfying(
            Answer.Sent.class,
            sent ->
                assertThat(sent.passed())
                    .extracting(URI::toString)
                    .containsExactly(server.at("/1"), server.at("/2"), server.at("/3")));
  }

  @Test
  void fiveRedirectsAndNoMore() {
    for (int i = 1; i <= 6; i++) {
      server.redirect("/" + i, "/" + (i + 1));
    }
    server.page("/7", "text/html", PAGE);
    assertThat(fetch("/2")).isInstanceOf(Answer.Sent.class);
    assertThat(failure(fetch("/1"))).contains("sends on more than 5 times");
    assertThat(server.asked()).hasSize(12);
  }

  @Test
  void aCircleIsLeft() {
    server.redirect("/a", "/b").redirect("/b", "/a");
    assertThat(failure(fetch("/a"))).contains("in a circle");
    assertThat(server.asked()).containsExactly("/a", "/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd", "ftp://files.example/x", "myapp://open", "javascript:alert(1)",
        "data:text/html,x", "http://user:secret@files.example/", "", "http://[::1]/"
      })
  void aRedirectOffTheWebIsNotFollowed(String to) {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(301, -1);
        });
    assertThat(fetch("/a")).isInstanceOf(Answer.class).isNotInstanceOf(Answer.Sent.class);
    assertThat(server.asked()).containsExactly("/a");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void whatIsGoneIsGone(int status) {
    server.status("/a", status);
    assertThat(fetch("/a")).isEqualTo(new Answer.Gone(status));
  }

  @Test
  void errorsAreToldWithTheirNumber() {
    server.status("/a", 500).status("/b", 403);
    assertThat(failure(fetch("/a"))).contains("answers with an error (500)");
    assertThat(failure(fetch("/b"))).contains("does not hand the page to programs (403)");
  }

  @Test
  void aStalledAnswerIsLeft() {
    server.stalled("/a");
    Fetcher hasty = new Fetcher(Limits.USUAL.time(Duration.ofMillis(300)), "Communique/test");
    assertThat(failure(hasty.fetch(URI.create(server.at("/a"))))).contains("did not send the page");
  }

  @Test
  void aServerThatHangsUpIsTold() throws IOException {
    assertThat(failure(fetcher.fetch(URI.create(server.hangingUp())))).contains("broke off");
  }

  @Test
  void aServerThatIsNotThereIsTold() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    assertThat(failure(fetcher.fetch(URI.create("http://127.0.0.1:" + port + "/"))))
        .contains("does not answer");
    assertThat(failure(fetcher.fetch(URI.create("http://news.invalid/"))))
        .contains("nothing is known of a server");
  }

  @Test
  void whatIsPackedThoughNobodyAskedIsUnpacked() throws IOException {
    byte[] packed = packed(PAGE);
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.length);
          exchange.getResponseBody().write(packed);
        });
    server.page("/b", "text/html", packed);
    assertThat(fetch("/a"))
        .isInstanceOfSatisfying(
            Answer.Sent.class, sent -> assertThat(sent.bytes().array()).isEqualTo(PAGE));
    assertThat(fetch("/b"))
        .isInstanceOfSatisfying(
            Answer.Sent.class, sent -> assertThat(sent.bytes().array()).isEqualTo(PAGE));
  }

  @Test
  void aPackingThatNobodyKnowsIsTold() {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          exchange.sendResponseHeaders(200, PAGE.length);
          exchange.getResponseBody().write(PAGE);
        });
    assertThat(failure(fetch("/a"))).contains("packed as \"br\"");
  }

  @Test
  void tooMuchIsNotRead() throws IOException {
    byte[] large = new byte[20 << 20];
    server.page("/a", "text/html", large).page("/b", "text/html", packed(large));
    assertThat(failure(fetch("/a"))).contains("more than 16 megabytes");
    assertThat(failure(fetch("/b"))).contains("more than 16 megabytes");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String failure(Answer answer) {
    return answer instanceof Answer.Failed failed ? failed.why() : answer.toString();
  }
}
