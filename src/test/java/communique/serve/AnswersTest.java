package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one preview answers to all who ask; nothing in its dossier changes. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {

  private static final String SHEET = "/summits/port-talks-2025.html";

  private Running preview;

  private Path content;

  /** Beside its records stands what is none. */
  @BeforeAll
  void start(@TempDir Path temp) throws IOException, InterruptedException {
    content = Dossiers.synthetic(temp);
    Files.writeString(content.resolve(".hidden"), "hidden");
    preview = new Running(content);
  }

  @AfterAll
  void end() {
    preview.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/summits/, text/html; charset=utf-8",
    "/assets/communique.css, text/css; charset=utf-8",
    "/assets/icon.svg, image/svg+xml",
    "/feed.xml, application/xml",
    "/dcat.jsonld, application/ld+json",
    "/data/summits.csv, text/csv; charset=utf-8",
    "/summits/port-talks-2025.json, application/json",
    "/summits/port-talks-2025.pdf, application/pdf",
    "/search/index.js, text/javascript; charset=utf-8",
    "/~preview/preview.js, text/javascript; charset=utf-8",
    "/~preview/preview.css, text/css; charset=utf-8"
  })
  void everyFileHasItsType(String path, String type) throws IOException {
    assertThat(preview.get(path))
        .startsWith("HTTP/1.1 200 OK")
        .containsIgnoringCase("Content-Type: " + type + "\r\n")
        .containsIgnoringCase("Cache-Control: no-store\r\n")
        .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin\r\n");
  }

  @Test
  void aHeadHasNoBody() throws IOException {
    String host = "127.0.0.1:" + preview.address().getPort();
    assertThat(preview.ask("HEAD /", host)).startsWith("HTTP/1.1 200 OK").endsWith("\r\n\r\n");
    assertThat(preview.ask("POST /", host)).startsWith("HTTP/1.1 405").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT", "[::1]:PORT"})
  void whoeverCallsItByItsNameIsLetIn(String host) throws IOException {
    assertThat(preview.ask("GET /", named(host))).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1",
        "localhost:1",
        "localhost.evil:PORT",
        ""
      })
  void nobodyElseIs(String host) throws IOException {
    for (String path : new String[] {"/", "/~preview/news", "/~preview/preview.js", "/nowhere"}) {
      assertThat(preview.ask("GET " + path, named(host)))
          .startsWith("HTTP/1.1 421")
          .contains(named("It answers at http://127.0.0.1:PORT/"))
          .doesNotContain("Synthetic", "<");
      assertThat(preview.ask("HEAD " + path, named(host))).endsWith("\r\n\r\n");
    }
  }

  @Test
  void norWhoGivesTwoNames() throws IOException {
    String name = named("Host: localhost:PORT\r\n");
    assertThat(preview.raw("GET / HTTP/1.1\r\n" + name + name + "Connection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(preview.raw("GET / HTTP/1.0\r\n\r\n")).contains(" 421 ");
  }

  private String named(String host) {
    return host.replace("PORT", String.valueOf(preview.address().getPort()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../cache.mv",
        "/%2e%2e/cache.mv",
        "/%2e%2e%2fcache.mv",
        "/..%5ccache.mv",
        "/summits/../../cache.mv",
        "/summits/%2E%2E/%2E%2E/cache.mv",
        "/%252e%252e/cache.mv",
        "//etc/passwd",
        "/.hidden",
        "/./index.html",
        "/index.html%00",
        "/index.html/",
        "/~preview/",
        "/~preview/Preview.class",
        "/~preview/../index.html",
        "/assets/",
        "/site.yaml",
        "/templates/home.ftlh",
        "/SHA256SUMS"
      })
  void nothingElseOfTheMachineIsShown(String path) throws IOException {
    assertThat(preview.get(path))
        .startsWith("HTTP/1.1 404")
        .contains("class=missing")
        .doesNotContain("cache.mv", "root:", "hidden<", "publisher:", "site.yaml");
  }

  @Test
  void aFolderWithoutItsSlashLeadsToItsPage() throws IOException {
    assertThat(preview.get("/summits"))
        .startsWith("HTTP/1.1 307")
        .containsIgnoringCase("Location: /summits/\r\n");
  }

  @Test
  void aPageMayLoadWhatIsAddedToItAndTheFileSaysNothingOfIt() throws IOException {
    assertThat(preview.get(SHEET))
        .contains("src=\"/~preview/preview.js\"")
        .containsPattern("Content-Security-Policy\" content=\"[^\"]*default-src 'none'")
        .containsPattern("Content-Security-Policy\" content=\"[^\"]*connect-src 'self'[;\"]")
        .containsPattern("Content-Security-Policy\" content=\"[^\"]*script-src 'self'[;\"]")
        .doesNotContain("<aside class=\"preview-problems\"");
    try (Stream<Path> beside = Files.list(content.getParent())) {
      assertThat(beside).as("nothing is written").containsExactly(content);
    }
  }

  @Test
  void thoseWhoWaitHoldNoThread() throws IOException {
    for (int i = 0; i < 200; i++) {
      assertThat(preview.news().next()).startsWith("data: ");
    }
    assertThat(preview.get("/")).startsWith("HTTP/1.1 200");
  }
}
